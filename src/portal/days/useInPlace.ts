'use client'
import { useEffect, useRef, useState } from 'react'
import { focusInstead } from '../../components/focus'

/**
 * What takes the place of a picture's buttons: the question whether to delete it, or the drawing of a part. Another picture begins without;
 * the button that opened it has the focus again afterwards.
 */
export const useInPlace = (id: string | undefined) => {
  const [asking, setAsking] = useState(false)
  const [drawing, setDrawing] = useState(false)
  const deleting = useRef<HTMLButtonElement>(null)
  const blacking = useRef<HTMLButtonElement>(null)
  const opener = useRef<typeof deleting | null>(null)
  useEffect(() => {
    setAsking(false)
    setDrawing(false)
  }, [id])
  useEffect(() => {
    if (asking || drawing) opener.current = asking ? deleting : blacking
    else {
      focusInstead(opener.current?.current)
      opener.current = null
    }
  }, [asking, drawing])
  return { asking, setAsking, drawing, setDrawing, deleting, blacking }
}

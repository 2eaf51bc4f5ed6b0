'use client'
import { useEffect, useRef, useState } from 'react'
import { now } from '../base/clock'

const SECOND = 1000

/** The server's time, ticking each second; a browser's own clock may be wrong. `at` is the server's, as the page was made. */
export const useServerClock = (at: string): number => {
  const ahead = useRef(0)
  const [time, setTime] = useState(Date.parse(at))
  useEffect(() => {
    ahead.current = Date.parse(at) - now().getTime()
    const timer = setInterval(() => setTime(now().getTime() + ahead.current), SECOND)
    return () => clearInterval(timer)
  }, [at])
  return time
}

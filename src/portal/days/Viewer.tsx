'use client'
import { Stack } from '@mantine/core'
import { useEffect } from 'react'
import { BlackOut } from './BlackOut'
import type { PictureKind } from '../../categories/pages'
import type { Shot } from './day'
import { DeleteAsked } from './DeleteAsked'
import { useArrowKeys, useSwipe } from './moves'
import type { Part } from './part'
import { Redactions } from './Redactions'
import { ShotFacts } from './ShotFacts'
import { useBackCloses } from './useBackCloses'
import { useInPlace } from './useInPlace'
import { ViewerButtons } from './ViewerButtons'
import { Failure } from '../kit/Failure'
import { Modal } from '../kit/Modal'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  kind: PictureKind
  shots: readonly Shot[]
  zone: string
  /** Which one is open; null: none. */
  at: number | null
  onMove: (to: number | null) => void
  /** Returns why it was not deleted, or nothing; absent where it is not the reader's to delete. */
  onDelete?: (shot: Shot) => Promise<string | undefined>
  /** Asks for a part to be blacked out; returns why that failed, or nothing; absent where it is not the reader's. */
  onBlackOut?: (shot: Shot, part: Part, reason: string) => Promise<string | undefined>
}

/** One picture large: by keys, by buttons, by swiping. */
export const Viewer = ({ kind, shots, zone, at, onMove, onDelete, onBlackOut }: Props) => {
  const { say, language } = useWords()
  const { failure, fail } = useSending()
  const count = shots.length
  const shot = at === null ? undefined : shots[at]
  useEffect(() => fail(''), [shot?.id])
  const { asking, setAsking, drawing, setDrawing, deleting, blacking } = useInPlace(shot?.id)
  useArrowKeys({ at, count, onMove }, drawing)
  const swipe = useSwipe({ at, count, onMove })
  useBackCloses(shot !== undefined, () => onMove(null))
  if (at === null || !shot) return null

  const remove = async () => fail((await onDelete?.(shot)) ?? '')
  const blackOut = async (part: Part, reason: string) => {
    const failed = await onBlackOut?.(shot, part, reason)
    if (failed === undefined) setDrawing(false)
    return failed
  }
  const name = kind.one[language]
  const src = `/api/${shot.category}/${shot.id}/file`

  return (
    <Modal
      opened
      onClose={() => onMove(null)}
      size="xl"
      title={say(W.pictureOf({ name, at: at + 1, count }))}
      closeButtonProps={{ 'aria-label': say(WORDS.close) }}
      transitionProps={{ duration: 0 }}
    >
      {drawing ? (
        <BlackOut src={src} onSend={blackOut} onCancel={() => setDrawing(false)} />
      ) : (
        <Stack gap="sm" data-testid="viewer">
          <img className="gw-viewer-image" src={src} alt={name} {...swipe} />
          <ShotFacts shot={shot} zone={zone} isOfScreen={kind.isOfScreen} />
          <Redactions redactions={shot.redactions} zone={zone} />
          <Failure>{failure}</Failure>
          {asking ? (
            <DeleteAsked
              isScreen={kind.isOfScreen}
              onDelete={() => void remove()}
              onKeep={() => setAsking(false)}
            />
          ) : (
            <ViewerButtons
              at={at}
              count={count}
              onMove={onMove}
              blackOut={onBlackOut && { button: blacking, onPress: () => setDrawing(true) }}
              remove={onDelete && { button: deleting, onPress: () => setAsking(true) }}
            />
          )}
        </Stack>
      )}
    </Modal>
  )
}

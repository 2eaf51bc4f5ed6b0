'use client'
import { Text } from '@mantine/core'
import type { PicturesOfADay } from './day'
import './day.css'
import { Thumbs } from './Thumbs'
import { usePictureActs } from './usePictureActs'
import { useShown } from './useShown'
import { Viewer } from './Viewer'
import { Failure } from '../kit/Failure'
import { TakeBack } from '../kit/TakeBack'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  kind: PicturesOfADay
  zone: string
  /** Whether they are the reader's own, and his to delete. */
  mine: boolean
}

/** A day's pictures of a category; each opens large and one's own may be deleted, with ten seconds to take it back. */
export const Pictures = ({ kind, zone, mine }: Props) => {
  const { say } = useWords()
  const { category, shots, called, isOfScreen } = kind
  const pictures = useShown(shots, category)
  const { list, shown, at, setAt, move, gone, left, failure } = pictures
  const { remove, undo, askToBlackOut } = usePictureActs(category, pictures)
  return (
    <div ref={list} tabIndex={-1} className="gw-pictures">
      {shown.length ? (
        <Thumbs shots={shown} kind={kind} zone={zone} onOpen={setAt} />
      ) : (
        <Text c="dimmed">{say(W.noneOfThisDay(called.en.toLowerCase(), called))}</Text>
      )}
      <Viewer
        kind={kind}
        shots={shown}
        zone={zone}
        at={at}
        onMove={move}
        onDelete={mine ? remove : undefined}
        onBlackOut={mine ? askToBlackOut : undefined}
      />
      <Failure>{failure}</Failure>
      {gone && mine ? (
        <TakeBack key={gone.id} floating testid="delete-undo" onTakeBack={() => void undo()}>
          {isOfScreen ? say(W.deletedWithItsTenMinutes(left)) : say(W.deletedGoneForGood(left))}
        </TakeBack>
      ) : null}
    </div>
  )
}

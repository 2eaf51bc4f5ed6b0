'use client'
import type { PictureKind } from '../../categories/pages'
import type { Shot } from './day'
import { clockIn } from '../kit/time'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  shots: readonly Shot[]
  kind: PictureKind
  zone: string
  onOpen: (at: number) => void
}

/** Pictures small, each a button that opens it large. */
export const Thumbs = ({ shots, kind: { category, one, isOfScreen }, zone, onOpen }: Props) => {
  const { say, language } = useWords()
  return (
    <ul className="gw-shots">
      {shots.map((shot, i) => (
        <li key={shot.id}>
          <button type="button" data-testid="screenshot" data-picture={shot.id} onClick={() => onOpen(i)}>
            <img
              src={`/api/${category}/${shot.id}/file?size=thumb`}
              alt={one[language]}
              loading="lazy"
              width={shot.width}
              height={shot.height}
            />
            <span>
              {clockIn(shot.at, zone)}
              {isOfScreen && shot.program ? ` · ${shot.program}` : ''}
              {shot.redactions.some(({ state }) => state === 'open' || state === 'approved')
                ? say(W.askedToBlackOut)
                : ''}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

'use client'
import type { Shot } from './day'
import { pictureName } from './pictureWords'
import { clockIn } from '../kit/time'
import { useWords } from '../kit/Words'

interface Props {
  shots: readonly Shot[]
  category: Shot['category']
  zone: string
  onOpen: (at: number) => void
}

/** Pictures small, each a button that opens it large. */
export const Thumbs = ({ shots, category, zone, onOpen }: Props) => {
  const { say } = useWords()
  const name = pictureName(say, category)
  return (
    <ul className="gw-shots">
      {shots.map((shot, i) => (
        <li key={shot.id}>
          <button type="button" data-testid="screenshot" data-picture={shot.id} onClick={() => onOpen(i)}>
            <img
              src={`/api/${category}/${shot.id}/file?size=thumb`}
              alt={name}
              loading="lazy"
              width={shot.width}
              height={shot.height}
            />
            <span>
              {clockIn(shot.at, zone)}
              {category === 'screenshots' && shot.program ? ` · ${shot.program}` : ''}
              {shot.redactions.some(({ state }) => state === 'open' || state === 'approved')
                ? say(' · asked to black out', ' · 已请求涂黑')
                : ''}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

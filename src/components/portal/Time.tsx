'use client'
import { clockIn, momentIn, zoneMark } from './time'
import { useWords } from './Words'

interface Props {
  /** UTC, ISO 8601. */
  at: string
  /** The zone to show it in; the reader's when left out. */
  zone?: string
  /** Without its day. */
  clockOnly?: boolean
}

/** A moment, its zone beside it. */
export const Time = ({ at, zone, clockOnly = false }: Props) => {
  const words = useWords()
  const shown = zone ?? words.zone
  return (
    <time dateTime={at} title={shown} className="gw-time">
      {clockOnly ? clockIn(at, shown) : momentIn(at, shown, words.language)}
      <span className="gw-zone"> {zoneMark(at, shown)}</span>
    </time>
  )
}

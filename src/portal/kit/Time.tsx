'use client'
import { clockIn, dayIn, zoneMark } from './time'
import { useWords } from './Words'
import * as W from './words'

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
    <time dateTime={at} title={shown}>
      {clockOnly ? null : `${dayIn(at, shown, words.language)}${words.say(W.commaInEnglish)} `}
      <span className="gw-clock">
        {clockIn(at, shown)} <span className="gw-zone">{zoneMark(at, shown)}</span>
      </span>
    </time>
  )
}

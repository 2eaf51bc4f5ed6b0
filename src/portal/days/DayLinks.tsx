'use client'
import Link from 'next/link'
import type { Other } from './shown'
import { Neighbours } from '../kit/Neighbours'
import { Print } from '../kit/Print'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  date: string
  previous: string | null
  next: string | null
  whom?: Other
}

/** From a day to those beside it, and back to where it is one of several. */
export const DayLinks = ({ date, previous, next, whom }: Props) => {
  const { say } = useWords()
  return (
    <>
      <Neighbours
        previous={previous}
        next={next}
        href={(to) => `/days/${to}`}
        before={say(W.dayBefore)}
        after={say(W.dayAfter)}
      />
      {whom ? (
        <Link className="gw-link" href={`/team?team=${whom.team}&week=${date}`} prefetch={false}>
          {say(W.theTeamsWeek)}
        </Link>
      ) : (
        <Link className="gw-link" href={`/days?month=${date.slice(0, 7)}`} prefetch={false}>
          {say(W.allDays)}
        </Link>
      )}
      <Print />
    </>
  )
}

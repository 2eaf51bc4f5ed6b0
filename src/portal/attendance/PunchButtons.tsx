'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useServerClock } from '../../components/useServerClock'
import { problemText } from '../../i18n/problems'
import './attendance.css'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import type { Punching, Stands } from './punching'
import { Failure } from '../kit/Failure'
import { clockIn } from '../kit/time'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import * as W from './words'

type Kind = 'in' | 'out' | 'break-start' | 'break-end'
interface Answer {
  results: { status: 'accepted' | 'duplicate' | 'refused'; code?: string; at?: string }[]
}

/** What is done first where somebody stands, and what beside it. */
const ACTS: Record<Stands, readonly [first: Kind, beside: Kind | null]> = {
  out: ['in', null],
  in: ['out', 'break-start'],
  break: ['break-end', 'out'],
}

/** A name of one's own for a punch; also where a page is not served over TLS. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** Sends a punch; pressed again before an answer came, it is the same one. */
const usePunch = (employment: string) => {
  const { language } = useWords()
  const router = useCalmRouter()
  const [done, setDone] = useState<{ kind: Kind; at: string } | null>(null)
  const pending = useRef<{ kind: Kind; id: string } | null>(null)
  const { run, fail, ...sending } = useSending<Answer>()
  const punch = async (kind: Kind) => {
    setDone(null)
    if (pending.current?.kind !== kind) pending.current = { kind, id: newId() }
    const sent = await run('/api/punches', { employment, items: [{ clientId: pending.current.id, kind }] })
    if (!sent.ok) return
    pending.current = null
    const [result] = sent.answer.results
    if (result?.status === 'refused') fail(problemText(language, { code: result.code ?? '' }))
    else if (result?.at) setDone({ kind, at: result.at })
    router.refresh()
  }
  return { ...sending, punch, done }
}

/** One large button that says what it does, and what it will count as. */
export const PunchButtons = ({ at, employment, zone, stands }: Punching) => {
  const { say, language } = useWords()
  const { busy, failure, punch, done } = usePunch(employment)
  const shown = clockIn(new Date(useServerClock(at)).toISOString(), zone)
  const [first, beside] = ACTS[stands]
  const verbs = { ...PUNCH_WORDS, 'break-start': W.beginBreak, 'break-end': W.endBreak }
  return (
    <Stack gap="sm">
      <button
        type="button"
        className="gw-punch"
        disabled={busy}
        aria-busy={busy}
        data-testid="punch"
        data-kind={first}
        onClick={() => void punch(first)}
      >
        <b>{verbs[first][language]}</b>
        <span>{say(W.willCountAs(shown))}</span>
      </button>
      {beside ? (
        <Group grow>
          <Button
            variant="default"
            disabled={busy}
            data-testid={`punch-${beside}`}
            onClick={() => void punch(beside)}
          >
            {verbs[beside][language]}
          </Button>
        </Group>
      ) : null}
      <Failure>{failure}</Failure>
      <Text role="status" data-testid="punched">
        {done ? (
          <>
            {say(W.punchedAt)}
            {PUNCH_WORDS[done.kind][language]} <Time at={done.at} zone={zone} clockOnly />
          </>
        ) : null}
      </Text>
    </Stack>
  )
}

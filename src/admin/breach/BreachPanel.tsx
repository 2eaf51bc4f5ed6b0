'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Panel } from '../../breaches/panel'
import { Coming } from '../../components/Coming'
import { Failure } from '../kit/Inputs'
import { read } from '../kit/send'
import { useSending } from '../kit/useSending'
import { momentIn } from '../kit/times'
import { useSay } from '../kit/useSay'
import { Clock } from './Clock'
import { Close } from './Close'
import { People } from './People'
import { Plan } from './Plan'
import { Sign } from './Sign'
import { Waits } from './Waits'
import * as W from './words'

/** What every part of the panel works with. */
export interface Parts {
  id: string
  panel: Panel
  moment(iso: string): string
  busy: boolean
  /** Whether a signature was refused because the text had changed since it was read; the new one is shown. */
  isStale: boolean
  /** Posts to the breach, and shows what has become of it. */
  act(path: string, body?: object): Promise<boolean>
}

/** On top of a breach's record: what is due by when, the plan, the notice, who was reached. It answers what to do next. */
export const BreachPanel = ({ breach }: { breach?: string }) => {
  const { say, language } = useSay()
  const { id: own, savedDocumentData } = useDocumentInfo()
  // The form beside it is saved without leaving the page: what it says then is read anew.
  const savedAt = (savedDocumentData as { updatedAt?: string } | undefined)?.updatedAt
  const id = breach ?? (own ? String(own) : '')
  const [panel, setPanel] = useState<Panel | null>(null)
  const { busy, failure, run, together, fail } = useSending()
  const [stale, setStale] = useState('')
  const [isSigned, setSigned] = useState(false)
  const load = useCallback(async () => {
    const asked = await read<Panel>(language, `/api/breaches/${id}/panel`)
    if (asked.ok) setPanel(asked.answer)
    fail(asked.ok ? '' : asked.message)
    return asked.ok ? asked.answer : null
  }, [id, language, fail])
  useEffect(() => {
    if (id) void load()
  }, [id, load, savedAt])
  const act = (path: string, body: object = {}) =>
    together(async () => {
      const sent = await run(`/api/breaches/${id}/${path}`, body)
      // Whoever only signs second reads it until he has signed, and then no more.
      if (sent.ok && panel?.standings === null) {
        setSigned(true)
        return true
      }
      fail('')
      // Also where it was refused: what has changed meanwhile is what is to be read.
      const found = await load()
      const isStale = !sent.ok && path === 'sign' && found?.state === 'open' && found.digest !== panel?.digest
      setStale(isStale ? found.digest : '')
      // Said where the text stands, and not only on top of a long page.
      if (!sent.ok && !isStale) fail(sent.message)
      return sent.ok
    })
  if (!id) return <p className="gw-notice">{say(W.saveRecord)}</p>
  if (isSigned)
    return (
      <p className="gw-prompt" role="status" data-testid="breach-signed">
        {say(W.youHaveSigned)}
      </p>
    )
  if (!panel) return failure ? <p role="alert">{failure}</p> : <Coming said={say(W.loading)} lines={6} />
  const isStale = stale === panel.digest
  const parts: Parts = { id, panel, moment: momentIn(panel.zone, language), busy, isStale, act }
  return (
    <div className="gw-breach" data-testid="breach-panel">
      <Failure message={failure} />
      <p className="gw-hint">{say(W.timesIn(panel.zone))}</p>
      <Clock {...parts} />
      <Waits {...parts} />
      <div className="gw-breach-columns">
        {panel.standings ? <Plan {...parts} /> : null}
        {/* What was ticked as read was another text once this one has changed. */}
        <Sign key={panel.digest} {...parts} />
      </div>
      {panel.standings ? (
        <>
          <People {...parts} />
          <Close {...parts} />
        </>
      ) : null}
    </div>
  )
}

'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { WaitingAct } from './pendingActs'
import { Choice, Failure } from './Inputs'
import { Reason, ReasonForm } from './Reason'
import { useSay } from './useSay'
import { useSending } from './useSending'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** An act that waits, with what the reader may do about it. */
export const PendingAct = ({ act, when }: { act: WaitingAct; when: string }) => {
  const { say } = useSay()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const drawer = `stop-${act.id}`
  const { failure, busy, run } = useSending(() => router.refresh())
  return (
    <div className="gw-notice" data-testid="pending-act">
      <p>
        <strong>{act.what}</strong>
        {act.begunBy ? say(W.begunBy(act.begunBy, act.begunAs)) : ''}
        {when ? say(W.until(when)) : say(W.waitsForSecondSignature)}
      </p>
      <Failure message={failure} />
      <div className="gw-actions">
        {act.maySign ? (
          <Button
            size="small"
            margin={false}
            disabled={busy}
            onClick={() => void run(`/api/pending-acts/${act.id}/sign`, {})}
            extraButtonProps={{ 'data-testid': 'pending-sign' }}
          >
            {say(WORDS.sign)}
          </Button>
        ) : null}
        {act.mayStop ? (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => openModal(drawer)}
            extraButtonProps={{ 'data-testid': 'pending-stop' }}
          >
            {say(WORDS.stop)} …
          </Button>
        ) : null}
      </div>
      <Drawer slug={drawer} title={say(WORDS.stop)}>
        <ReasonForm
          name="pending-stop"
          path={`/api/pending-acts/${act.id}/stop`}
          verb={say(WORDS.stop)}
          onDone={() => {
            closeModal(drawer)
            router.refresh()
          }}
        />
      </Drawer>
    </div>
  )
}

/** Begins that somebody is given an office, or that one is taken from him. */
export const ChangeOffice = ({ person, held }: { person: string; held: string[] }) => {
  const { say } = useSay()
  const router = useRouter()
  const [change, setChange] = useState('')
  const [reason, setReason] = useState('')
  const { failure, field, busy, run } = useSending(() => {
    setChange('')
    setReason('')
    router.refresh()
  })
  const names: Record<string, string> = {
    hr: say(WORDS.hr),
    privacy: say(WORDS.privacyOfficer),
    admin: say(WORDS.administrator),
  }
  const go = (event: FormEvent) => {
    event.preventDefault()
    const [verb = '', office = ''] = change.split(' ')
    void run(`/api/people/${person}/offices`, { [verb]: office, reason })
  }
  return (
    <form className="gw-form" data-testid="change-office" onSubmit={go}>
      <Choice
        label={say(W.giveOrTakeOffice)}
        name="change"
        required
        empty={say(WORDS.choose)}
        options={Object.entries(names).map(([office, name]) =>
          held.includes(office)
            ? { value: `take ${office}`, label: say(W.take(name)) }
            : { value: `give ${office}`, label: say(W.give(name)) },
        )}
        value={change}
        onText={setChange}
      />
      <Reason value={reason} onText={setReason} hint={say(W.secondHolderOfOfficeSigns)} />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy}
        extraButtonProps={{ 'data-testid': 'office-submit' }}
      >
        {say(W.begin)}
      </Button>
    </form>
  )
}

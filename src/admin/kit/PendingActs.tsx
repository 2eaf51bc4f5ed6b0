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
        {act.begunBy
          ? say(`, begun by ${act.begunBy} (${act.begunAs})`, `，由${act.begunBy}（${act.begunAs}）发起`)
          : ''}
        {when
          ? say(`, until ${when}`, `，至 ${when}`)
          : say(', waits for a second signature', '，等待第二人签署')}
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
        label={say('Give or take an office', '授予或收回职责')}
        name="change"
        required
        empty={say(WORDS.choose)}
        options={Object.entries(names).map(([office, name]) =>
          held.includes(office)
            ? { value: `take ${office}`, label: say(`Take: ${name}`, `收回：${name}`) }
            : { value: `give ${office}`, label: say(`Give: ${name}`, `授予：${name}`) },
        )}
        value={change}
        onText={setChange}
      />
      <Reason
        value={reason}
        onText={setReason}
        hint={say(
          'A second holder of an office signs it. Where there is none it waits 24 hours, and everybody concerned is told.',
          '须由另一位任职者签署；如无其他人，则等待 24 小时，并通知所有相关人员。',
        )}
      />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy}
        extraButtonProps={{ 'data-testid': 'office-submit' }}
      >
        {say('Begin', '发起')}
      </Button>
    </form>
  )
}

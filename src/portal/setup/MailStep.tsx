'use client'
import { Alert, Stack } from '@mantine/core'
import { useState } from 'react'
import { MailPassword, MailRoute, MailText, type MailWish } from './MailFields'
import { StepForm } from './StepForm'
import { TestLetter } from './TestLetter'
import { useStep } from './useStep'
import { useWords, type Say } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface MailProps {
  may: boolean
  given: MailWish
  /** Whether a password is stored; it never comes back. */
  hasPassword: boolean
  /** The sender that the environment sets, which wins over this form; null where it sets none. */
  byEnvironment: string | null
  /** Where the test letter goes unless another address is typed. */
  self: string
}

const leadOf = (say: Say): string => say(W.invitationsGoByMail)

const SetByEnvironment = ({ may, self, sender }: Pick<MailProps, 'may' | 'self'> & { sender: string }) => {
  const { say } = useWords()
  const { busy, failure, finish } = useStep('mail')
  return (
    <StepForm
      step="mail"
      may={may}
      busy={busy}
      failure={failure}
      save={say(WORDS.goOn)}
      onSave={() => void finish()}
      lead={leadOf(say)}
    >
      <Stack gap="lg" maw={560}>
        <Alert variant="outline" role="note">
          {say(W.environmentSetsMailServer(sender))}
        </Alert>
        <TestLetter self={self} />
      </Stack>
    </StepForm>
  )
}

const SetHere = ({ may, given, hasPassword, self }: Omit<MailProps, 'byEnvironment'>) => {
  const { say } = useWords()
  const { busy, failure, run, finish } = useStep('mail')
  const [wish, setWish] = useState(given)
  const [password, setPassword] = useState('')
  const set = (part: Partial<MailWish>) => setWish((before) => ({ ...before, ...part }))
  const { port, ...rest } = wish
  const isMeant = wish.host.trim() !== ''
  const store = () =>
    run('/api/mail/settings', {
      ...rest,
      port: port.trim() ? Number(port) : null,
      ...(password ? { password } : {}),
    })
  const storeFirst = async (): Promise<string | null> => {
    const stored = await store()
    return stored.ok ? null : stored.message
  }
  const box = { wish, onChange: set }
  return (
    <StepForm
      step="mail"
      may={may}
      busy={busy}
      failure={failure}
      save={isMeant ? say(WORDS.saveAndGoOn) : say(W.goOnWithoutMail)}
      onSave={() => void finish(store)}
      lead={leadOf(say)}
    >
      <Stack gap="md" maw={560}>
        <MailText
          {...box}
          name="host"
          label={say(WORDS.mailServer)}
          description={say(W.suchAsMailExampleCom)}
        />
        {isMeant ? (
          <>
            <MailRoute {...box} />
            <MailText {...box} name="username" label={say(WORDS.mailUserName)} />
            <MailPassword hasPassword={hasPassword} password={password} onChange={setPassword} />
            <MailText {...box} name="from" label={say(WORDS.sender)} description={say(W.suchAsGlasswork)} />
            <TestLetter self={self} before={storeFirst} />
          </>
        ) : null}
      </Stack>
    </StepForm>
  )
}

/** The mail server, tried at once; without one nothing is lost. */
export const MailStep = ({ byEnvironment, ...rest }: MailProps) =>
  byEnvironment === null ? (
    <SetHere {...rest} />
  ) : (
    <SetByEnvironment may={rest.may} self={rest.self} sender={byEnvironment} />
  )

'use client'
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Invited {
  name: string
  /** Without one, the invitation went out by mail. */
  link?: string
  mailed?: string
  expiresAt: string
}

const EMPTY = { name: '', email: '' }

/** Invites one person, by mail where that works; else shows the one-time link, once. */
export const FirstInvitation = ({ company, today }: { company: string; today: string }) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [wish, setWish] = useState(EMPTY)
  const [from, setFrom] = useState(today)
  const [invited, setInvited] = useState<Invited | null>(null)
  const { busy, failure, run } = useSending()
  const set = (part: Partial<typeof EMPTY>) => setWish((before) => ({ ...before, ...part }))
  const name = wish.name.trim()

  const invite = async () => {
    const email = wish.email.trim()
    const sent = await run<Omit<Invited, 'name'>>('/api/people', {
      name,
      company,
      from,
      language,
      ...(email ? { email } : {}),
    })
    if (!sent.ok) return
    setInvited({ ...sent.answer, name })
    setWish(EMPTY)
    router.refresh()
  }
  return (
    <Stack gap="md" maw={560} data-testid="first-invitation">
      <TextInput
        name="name"
        label={say(WORDS.personName)}
        autoComplete="off"
        maxLength={100}
        value={wish.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        name="email"
        type="email"
        label={say(WORDS.email)}
        description={say(W.mayBeLeftOut)}
        autoComplete="off"
        maxLength={200}
        value={wish.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      <Group gap="md" align="flex-end">
        <TextInput
          name="from"
          type="date"
          label={say(WORDS.firstDay)}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </Group>
      <Failure>{failure}</Failure>
      <div>
        <Button
          loading={busy}
          disabled={!name || !from}
          onClick={() => void invite()}
          data-testid="first-invite"
        >
          {say(W.invite)}
        </Button>
      </div>
      {invited?.mailed ? (
        <Alert variant="outline" role="status">
          {say(W.invitationOf(invited.name, invited.mailed))}
        </Alert>
      ) : null}
      {invited?.link ? (
        <Alert variant="outline" role="status">
          <Stack gap="xs">
            <Text>
              {say(W.handThisLinkToYourself(invited.name))}
              <Time at={invited.expiresAt} />
              {say(W.itIsShownHereOnly)}
            </Text>
            <TextInput
              readOnly
              aria-label={say(WORDS.onetimeLink)}
              data-testid="first-link"
              value={invited.link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </Stack>
        </Alert>
      ) : null}
    </Stack>
  )
}

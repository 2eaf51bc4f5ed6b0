'use client'
import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { NewPassword, passwordFits } from '../account/NewPassword'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

export interface Invited {
  name: string
  username: string
  act: 'invitation' | 'password'
  expiresAt: string
}

/** Takes up an invitation, or sets a forgotten password anew. */
export const InviteForm = ({ secret, invited }: { secret: string; invited: Invited }) => {
  const { say, language } = useWords()
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [checked, setChecked] = useState(false)
  const { busy, failure, run, fail, leave } = useSending()
  const first = invited.act === 'invitation'

  const take = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    if (!passwordFits(password, repeated)) return focusWrong(event.currentTarget)
    const body = first ? { password, language } : { password }
    const sent = await run<{ agreed: boolean }>(`/api/links/${secret}`, body)
    if (sent.ok) return leave(sent.answer.agreed ? '/' : '/agree')
    if (sent.code === 'expired-link') fail(say(W.thisLinkIsNoLonger))
  }

  return (
    <form data-testid="invite-form" onSubmit={(event) => void take(event)}>
      <Stack gap="md">
        <Title order={1} size="h3">
          {first ? say(W.youAreInvited(invited.name)) : say(W.setANewPassword(invited.name))}
        </Title>
        {first ? (
          <Text>
            {say(W.withYourAccountYouSee)}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say(W.privacyPolicy)}
            </Anchor>
            {say(W.andAgreedToIt)}
          </Text>
        ) : (
          <Text>{say(W.youAreSignedOutEverywhere)}</Text>
        )}
        <Text>
          {say(W.yourUserName)}
          <Text span fw={600}>
            {invited.username}
          </Text>
        </Text>
        <input hidden name="username" autoComplete="username" value={invited.username} readOnly />
        <NewPassword
          value={password}
          repeated={repeated}
          onChange={setPassword}
          onRepeat={setRepeated}
          checked={checked}
          names={[invited.name, invited.username]}
          label={first ? undefined : say(W.newPassword)}
        />
        <Failure>{failure}</Failure>
        <Button type="submit" loading={busy}>
          {first ? say(W.setPasswordAndGoOn) : say(W.setThePassword)}
        </Button>
        <Text size="sm" c="dimmed">
          {say(W.thisLinkWorksOnce)}
          <Time at={invited.expiresAt} />
          {say(WORDS.fullStop)}
        </Text>
      </Stack>
    </form>
  )
}

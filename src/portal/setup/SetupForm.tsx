'use client'
import { Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { passwordFits } from '../account/NewPassword'
import { useSending } from '../kit/useSending'
import { SetupFields, type SetupWish } from './SetupFields'
import { speak } from '../kit/speak'
import { useWords } from '../kit/Words'

/** The first start: the first person and the company, with the token from the server's log. */
export const SetupForm = ({ token: given = '' }: { token?: string }) => {
  const { say, language } = useWords()
  const [wish, setWish] = useState<SetupWish>({
    token: given,
    name: '',
    username: '',
    password: '',
    repeated: '',
    company: '',
  })
  const { busy, failure, run, fail, leave } = useSending()
  const [checked, setChecked] = useState(false)
  const set = (part: Partial<SetupWish>) => setWish((before) => ({ ...before, ...part }))
  useEffect(() => {
    const token = new URLSearchParams(window.location.hash.slice(1)).get('token')
    if (token) setWish((before) => ({ ...before, token }))
  }, [])

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    if (!passwordFits(wish.password, wish.repeated)) return focusWrong(event.currentTarget)
    const { repeated: _again, company: name, ...rest } = wish
    // Language and zone have steps of their own: until then those of this page and this browser count.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Shanghai'
    const sent = await run('/api/setup', { ...rest, language, company: { name, zone } })
    if (sent.ok) {
      speak(language)
      return leave('/setup')
    }
    fail(
      sent.status === 403
        ? say(
            'This is not the set-up token. It stands in the last start of the server’s log.',
            '设置令牌不符。请在服务器最近一次启动的日志中查看。',
          )
        : sent.status === 409
          ? say('The first person is there already. Sign in.', '首位成员已创建，请直接登录。')
          : sent.message,
    )
  }

  return (
    <form data-testid="setup-form" onSubmit={(event) => void create(event)}>
      <Stack gap="lg">
        <Stack gap="xs">
          <Title order={1} size="h3">
            {say('First start', '首次启动')}
          </Title>
          <Text>
            {say(
              'Nobody is here yet. This makes the first person, who invites the others, and the company. Nothing is recorded by it.',
              '系统中还没有人。此步骤创建首位成员（由其邀请其他人）和公司，不会因此记录任何数据。',
            )}
          </Text>
        </Stack>
        <TextInput
          name="token"
          label={say('Set-up token', '设置令牌')}
          description={say(
            'Printed by the server at its start, on a line of its own. It works once.',
            '服务器启动时单独打印在一行，仅可使用一次。',
          )}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          value={wish.token}
          onChange={(event) => set({ token: event.currentTarget.value })}
        />
        <SetupFields wish={wish} set={set} checked={checked} />
        <Failure>{failure}</Failure>
        <Button type="submit" loading={busy}>
          {say('Create', '创建')}
        </Button>
      </Stack>
    </form>
  )
}

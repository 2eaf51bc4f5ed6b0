'use client'
import { Alert, Button, Group, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { Section } from '../kit/Page'
import { send } from '../kit/send'
import { useWords } from '../kit/Words'
import { StepForm } from './StepForm'
import { useStep } from './useStep'

export interface MailWish {
  host: string
  security: string
  /** As typed; empty for the usual one. */
  port: string
  username: string
  from: string
}
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

const TestLetter = ({ self, before }: { self: string; before?: () => Promise<string | null> }) => {
  const { say, language } = useWords()
  const [to, setTo] = useState(self)
  const [busy, setBusy] = useState(false)
  const [tookIt, setTookIt] = useState('')
  const [failure, setFailure] = useState('')

  const test = async () => {
    if (busy || !to.trim()) return
    setBusy(true)
    setTookIt('')
    const unsaved = (await before?.()) ?? null
    const sent =
      unsaved === null ? await send<{ to: string }>(language, '/api/mail/test', { to: to.trim() }) : null
    setBusy(false)
    setFailure(unsaved ?? (sent?.ok === false ? sent.message : ''))
    if (sent?.ok) setTookIt(sent.answer.to)
  }
  return (
    <Section
      title={say('A test letter', '测试邮件')}
      about={say(
        'It leaves at once with what stands above, and says what the mail server answered.',
        '将按以上设置立即发送，并显示邮件服务器的答复。',
      )}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          name="test-to"
          type="email"
          label={say('To', '收件地址')}
          maxLength={200}
          w={320}
          maw="100%"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={busy}
          disabled={!to.trim()}
          onClick={() => void test()}
          data-testid="mail-test"
        >
          {before ? say('Save and send', '保存并发送') : say('Send', '发送')}
        </Button>
      </Group>
      <Failure>{failure}</Failure>
      {tookIt ? (
        <Alert variant="outline" role="status" data-testid="mail-taken">
          {say(
            `The mail server took the letter to ${tookIt}. Look whether it has arrived, also among spam.`,
            `邮件服务器已接收发往 ${tookIt} 的邮件。请查看是否收到，包括垃圾邮件。`,
          )}
        </Alert>
      ) : null}
    </Section>
  )
}

/** The mail server, tried at once; without one nothing is lost. */
export const MailStep = ({ may, given, hasPassword, byEnvironment, self }: MailProps) => {
  const { say, language } = useWords()
  const { busy, failure, finish } = useStep('mail')
  const [wish, setWish] = useState(given)
  const [password, setPassword] = useState('')
  const set = (part: Partial<MailWish>) => setWish((before) => ({ ...before, ...part }))
  const { port, ...rest } = wish
  const isMeant = wish.host.trim() !== ''
  const store = () =>
    send(language, '/api/mail/settings', {
      ...rest,
      port: port.trim() ? Number(port) : null,
      ...(password ? { password } : {}),
    })
  /** @returns what is wrong, or null. */
  const storeFirst = async (): Promise<string | null> => {
    const stored = await store()
    return stored.ok ? null : stored.message
  }
  const lead = say(
    'Invitations and forgotten passwords go by mail. Without a mail server nothing is lost: you hand over one-time links yourself.',
    '邀请和忘记密码的邮件由此发送。没有邮件服务器也不影响使用：由您亲自转交一次性链接。',
  )
  if (byEnvironment !== null)
    return (
      <StepForm
        step="mail"
        may={may}
        busy={busy}
        failure={failure}
        save={say('Go on', '继续')}
        onSave={() => void finish()}
        lead={lead}
      >
        <Stack gap="lg" maw={560}>
          <Alert variant="outline" role="note">
            {say(
              `The environment sets the mail server; letters come from ${byEnvironment}.`,
              `邮件服务器已由环境变量设置，发件人为 ${byEnvironment}。`,
            )}
          </Alert>
          <TestLetter self={self} />
        </Stack>
      </StepForm>
    )
  const box = (name: keyof MailWish, label: string, description?: string) => (
    <TextInput
      name={name}
      label={label}
      description={description}
      maxLength={200}
      autoComplete="off"
      value={wish[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <StepForm
      step="mail"
      may={may}
      busy={busy}
      failure={failure}
      save={isMeant ? say('Save and go on', '保存并继续') : say('Go on without mail', '暂不使用邮件')}
      onSave={() => void finish(store)}
      lead={lead}
    >
      <Stack gap="md" maw={560}>
        {box(
          'host',
          say('Mail server', '邮件服务器'),
          say(
            'Such as mail.example.com. Empty: no mail for now.',
            '例如 mail.example.com。留空则暂不使用邮件。',
          ),
        )}
        {isMeant ? (
          <>
            <Group gap="md" align="flex-start" grow>
              <NativeSelect
                name="security"
                label={say('Security', '加密方式')}
                value={wish.security}
                onChange={(event) => set({ security: event.currentTarget.value })}
                data={[
                  {
                    value: 'starttls',
                    label: say('STARTTLS, required (port 587)', 'STARTTLS，必需（端口 587）'),
                  },
                  { value: 'tls', label: say('TLS from the start (port 465)', 'TLS（端口 465）') },
                  { value: 'none', label: say('None (port 25)', '不加密（端口 25）') },
                ]}
              />
              <TextInput
                name="port"
                inputMode="numeric"
                pattern="[0-9]{1,5}"
                label={say('Port, if another', '端口（如非默认）')}
                value={wish.port}
                onChange={(event) => set({ port: event.currentTarget.value })}
              />
            </Group>
            {box('username', say('User name there', '用户名'))}
            <PasswordInput
              name="password"
              label={say('Password there', '密码')}
              description={
                hasPassword
                  ? say('One is stored, encrypted. Empty: it stays.', '已加密保存密码，留空则保留。')
                  : say('Stored encrypted and never shown.', '加密保存，从不显示。')
              }
              maxLength={500}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': say('Show the password', '显示密码') }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            {box(
              'from',
              say('From', '发件人'),
              say('Such as Glasswork <glasswork@example.com>.', '例如 Glasswork <glasswork@example.com>。'),
            )}
            <TestLetter self={self} before={storeFirst} />
          </>
        ) : null}
      </Stack>
    </StepForm>
  )
}

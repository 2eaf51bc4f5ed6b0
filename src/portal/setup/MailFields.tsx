'use client'
import { Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useWords } from '../kit/Words'

export interface MailWish {
  host: string
  security: string
  /** As typed; empty for the usual one. */
  port: string
  username: string
  from: string
}

interface Props {
  wish: MailWish
  onChange: (part: Partial<MailWish>) => void
}

/** A line of text of what is wished. */
export const MailText = ({
  name,
  label,
  description,
  wish,
  onChange,
}: Props & { name: keyof MailWish; label: string; description?: string }) => (
  <TextInput
    name={name}
    label={label}
    description={description}
    maxLength={200}
    autoComplete="off"
    value={wish[name]}
    onChange={(event) => onChange({ [name]: event.currentTarget.value })}
  />
)

/** How the mail server is reached: encrypted or not, and through which port. */
export const MailRoute = ({ wish, onChange }: Props) => {
  const { say } = useWords()
  return (
    <Group gap="md" align="flex-start" grow>
      <NativeSelect
        name="security"
        label={say('Security', '加密方式')}
        value={wish.security}
        onChange={(event) => onChange({ security: event.currentTarget.value })}
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
        onChange={(event) => onChange({ port: event.currentTarget.value })}
      />
    </Group>
  )
}

interface PasswordProps {
  /** Whether one is stored; it never comes back. */
  hasPassword: boolean
  password: string
  onChange: (password: string) => void
}

/** The password at the mail server, which is typed and never shown. */
export const MailPassword = ({ hasPassword, password, onChange }: PasswordProps) => {
  const { say } = useWords()
  return (
    <PasswordInput
      name="password"
      label={say('Password there', '邮件服务器密码')}
      description={
        hasPassword
          ? say('One is stored, encrypted. Empty: it stays.', '已加密保存密码，留空则保留。')
          : say('Stored encrypted and never shown.', '加密保存，从不显示。')
      }
      maxLength={500}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': say('Show the password', '显示密码') }}
      value={password}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

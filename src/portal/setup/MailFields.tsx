'use client'
import { Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
        label={say(WORDS.encryption)}
        value={wish.security}
        onChange={(event) => onChange({ security: event.currentTarget.value })}
        data={[
          {
            value: 'starttls',
            label: say(WORDS.startTls),
          },
          { value: 'tls', label: say(WORDS.tls) },
          { value: 'none', label: say(WORDS.noTls) },
        ]}
      />
      <TextInput
        name="port"
        inputMode="numeric"
        pattern="[0-9]{1,5}"
        label={say(W.portIfAnother)}
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
      label={say(WORDS.mailPassword)}
      description={hasPassword ? say(W.oneIsStored) : say(W.storedEncryptedAndNeverShown)}
      maxLength={500}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': say(W.showThePassword) }}
      value={password}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

'use client'
import { PasswordInput, Stack } from '@mantine/core'
import { useWords } from './Words'

const LEAST = 10

interface Props {
  value: string
  repeated: string
  onChange: (value: string) => void
  onRepeat: (value: string) => void
  /** Shown once somebody has tried to send. */
  checked: boolean
  label?: string
}

export const passwordFits = (value: string, repeated: string): boolean =>
  value.length >= LEAST && value === repeated

/** A new password, typed twice or looked at. */
export const NewPassword = ({ value, repeated, onChange, onRepeat, checked, label }: Props) => {
  const { say } = useWords()
  const eye = { 'aria-label': say('Show password', '显示密码') }
  const hint = (): string => {
    if (value.length < LEAST)
      return say(
        `At least ${LEAST} characters. Several words are easier to remember than signs.`,
        `至少 ${LEAST} 个字符。几个词连在一起，比符号更好记。`,
      )
    return value.length < 14
      ? say('Long enough. Longer is stronger.', '长度已够，再长一些更安全。')
      : say('Long: hard to guess.', '够长，难以猜中。')
  }
  const tooShort = checked && value.length < LEAST
  const differs = checked && !tooShort && value !== repeated
  return (
    <Stack gap="md">
      <PasswordInput
        name="password"
        label={label ?? say('Password', '密码')}
        description={hint()}
        error={tooShort ? say(`At least ${LEAST} characters.`, `至少 ${LEAST} 个字符。`) : undefined}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={eye}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <PasswordInput
        name="repeated"
        label={say('The same again', '再次输入')}
        error={differs ? say('The two do not match.', '两次输入不一致。') : undefined}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={eye}
        value={repeated}
        onChange={(event) => onRepeat(event.currentTarget.value)}
      />
    </Stack>
  )
}

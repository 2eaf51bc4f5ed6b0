'use client'
import { PasswordInput, Stack } from '@mantine/core'
import { LEAST_SIGNS } from '../../fields/passwordStrength'
import { useStrength } from './useStrength'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  value: string
  repeated: string
  onChange: (value: string) => void
  onRepeat: (value: string) => void
  /** Shown once somebody has tried to send. */
  checked: boolean
  label?: string
  /** What belongs to the person and the company: no password is made of it. */
  names?: readonly string[]
}

const NOBODY: readonly string[] = []

export const passwordFits = (value: string, repeated: string): boolean =>
  value.length >= LEAST_SIGNS && value === repeated

/** A new password, typed twice or looked at. */
export const NewPassword = ({
  value,
  repeated,
  onChange,
  onRepeat,
  checked,
  label,
  names = NOBODY,
}: Props) => {
  const { say } = useWords()
  const eye = { 'aria-label': say(WORDS.showPassword) }
  const strength = useStrength(value, names)
  const hint = {
    short: say(
      `At least ${LEAST_SIGNS} characters. Several words are easier to remember than signs.`,
      `至少 ${LEAST_SIGNS} 个字符。几个词连在一起，比符号更好记。`,
    ),
    unknown: say('Long enough.', '长度已够。'),
    weak: say(
      'Soon guessed. Take several words that do not belong together, and none of your names or the company’s.',
      '容易被猜中。请使用几个互不相关的词，不要包含您的姓名、账号或公司名称。',
    ),
    strong: say('Hard to guess.', '难以猜中。'),
  }[strength]
  const tooShort = checked && value.length < LEAST_SIGNS
  const differs = checked && !tooShort && value !== repeated
  return (
    <Stack gap="md">
      <PasswordInput
        name="password"
        label={label ?? say(WORDS.password)}
        description={<span role="status">{hint}</span>}
        error={
          tooShort ? say(`At least ${LEAST_SIGNS} characters.`, `至少 ${LEAST_SIGNS} 个字符。`) : undefined
        }
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

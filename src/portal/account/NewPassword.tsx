'use client'
import { PasswordInput, Stack } from '@mantine/core'
import { LEAST_SIGNS } from '../../fields/passwordStrength'
import { useStrength } from './useStrength'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
    short: say(W.atLeastCharactersAndHow(LEAST_SIGNS)),
    unknown: say(W.longEnough),
    weak: say(W.soonGuessed),
    strong: say(W.hardToGuess),
  }[strength]
  const tooShort = checked && value.length < LEAST_SIGNS
  const differs = checked && !tooShort && value !== repeated
  return (
    <Stack gap="md">
      <PasswordInput
        name="password"
        label={label ?? say(WORDS.password)}
        description={<span role="status">{hint}</span>}
        error={tooShort ? say(W.atLeastCharacters(LEAST_SIGNS)) : undefined}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={eye}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <PasswordInput
        name="repeated"
        label={say(W.theSameAgain)}
        error={differs ? say(W.twoDoNotMatch) : undefined}
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

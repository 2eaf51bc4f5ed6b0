'use client'
import { Fieldset, Stack, TextInput } from '@mantine/core'
import { NewPassword } from '../account/NewPassword'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface SetupWish {
  token: string
  name: string
  username: string
  password: string
  repeated: string
  company: string
}

interface Props {
  wish: SetupWish
  set: (part: Partial<SetupWish>) => void
  checked: boolean
}

/** The first person and the company. */
export const SetupFields = ({ wish, set, checked }: Props) => {
  const { say } = useWords()
  return (
    <>
      <Fieldset legend={say(WORDS.you)}>
        <Stack gap="md">
          <TextInput
            name="name"
            label={say(WORDS.personName)}
            autoComplete="name"
            required
            withAsterisk={false}
            value={wish.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            name="username"
            label={say(WORDS.userName)}
            description={say(W.toSignInWith)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            minLength={2}
            maxLength={40}
            required
            withAsterisk={false}
            value={wish.username}
            onChange={(event) => set({ username: event.currentTarget.value })}
          />
          <NewPassword
            value={wish.password}
            repeated={wish.repeated}
            onChange={(password) => set({ password })}
            onRepeat={(repeated) => set({ repeated })}
            checked={checked}
            names={[wish.name, wish.username, wish.company]}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={say(WORDS.theCompany)}>
        <Stack gap="md">
          <TextInput
            name="company"
            label={say(W.nameOfTheCompany)}
            description={say(W.whoEmploys)}
            autoComplete="organization"
            required
            withAsterisk={false}
            value={wish.company}
            onChange={(event) => set({ company: event.currentTarget.value })}
          />
        </Stack>
      </Fieldset>
    </>
  )
}

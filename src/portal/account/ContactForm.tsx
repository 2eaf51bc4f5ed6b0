'use client'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { normalPhone } from '../../fields/names'
import type { Language } from '../../base/labels'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { LanguageSelect } from '../kit/LanguageSelect'
import { useSending } from '../kit/useSending'
import { speak } from '../kit/speak'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { ZoneSelect } from '../kit/ZoneSelect'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface Contact {
  email: string
  phone: string
  zone: string
  language: Language
}

/** What a person changes by himself. */
export const ContactForm = ({ contact, withEmail }: { contact: Contact; withEmail: boolean }) => {
  const { say, zone } = useWords()
  const router = useCalmRouter()
  const [wish, setWish] = useState(contact)
  const { busy, failure, run, together } = useSending()
  const [badPhone, setBadPhone] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const set = (part: Partial<Contact>) => {
    setSaved(false)
    setWish((before) => ({ ...before, ...part }))
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const phone = wish.phone.trim() ? normalPhone(wish.phone) : ''
    setBadPhone(phone === null)
    if (phone === null) return focusWrong(event.currentTarget)
    setSaved(false)
    const { email, ...others } = { ...wish, email: wish.email.trim(), phone }
    const changed = withEmail ? { ...others, email } : others
    const moved = phone !== contact.phone || (withEmail && email !== contact.email)
    const reached = { phone, ...(withEmail ? { email } : {}) }
    const isStored = await together(async () => {
      const settings = await run('/api/account/settings', { zone: wish.zone, language: wish.language })
      return settings.ok && (!moved || (await run('/api/account/contact', reached)).ok)
    })
    setSaved(isStored)
    if (!isStored) return
    setWish((before) => ({ ...before, ...changed }))
    if (changed.language !== contact.language) speak(changed.language)
    router.refresh()
  }
  return (
    <form className="gw-no-print" onSubmit={(event) => void save(event)}>
      <Stack gap="md" maw={440}>
        {withEmail ? (
          <TextInput
            type="email"
            name="email"
            label={say(WORDS.email)}
            description={say(W.youCanSignInWithIt)}
            autoComplete="email"
            value={wish.email}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
        ) : null}
        <TextInput
          type="tel"
          name="phone"
          label={say(WORDS.phone)}
          description={say(W.withCountryCode)}
          error={badPhone ? say(W.notNumberWithCountryCode) : undefined}
          autoComplete="tel"
          value={wish.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <ZoneSelect
          label={say(WORDS.timeZone)}
          description={say(W.forTimesOnYourOwn)}
          none={say(W.asYourEmployment(zone))}
          value={wish.zone}
          onChange={(chosen) => set({ zone: chosen })}
        />
        <LanguageSelect
          label={say(WORDS.language)}
          description={say(W.ofYourPagesAndLetters)}
          value={wish.language}
          onChange={(chosen) => set({ language: chosen })}
        />
        <Failure>{failure}</Failure>
        <Group gap="md">
          <Button type="submit" loading={busy}>
            {say(WORDS.save)}
          </Button>
          <span role="status">{isSaved ? say(WORDS.saved) : ''}</span>
        </Group>
      </Stack>
    </form>
  )
}

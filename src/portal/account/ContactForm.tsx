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
            description={say('You can sign in with it.', '可用于登录。')}
            autoComplete="email"
            value={wish.email}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
        ) : null}
        <TextInput
          type="tel"
          name="phone"
          label={say(WORDS.phone)}
          description={say(
            'With country code, such as +8613800138000. You can sign in with it.',
            '请含国家代码填写，例如 +8613800138000。可用于登录。',
          )}
          error={badPhone ? say('Not a number with a country code.', '不是含国家代码的号码。') : undefined}
          autoComplete="tel"
          value={wish.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <ZoneSelect
          label={say(WORDS.timeZone)}
          description={say(
            'For the times on your own pages only. You and HR can see it.',
            '仅用于您本人页面的时间显示，只有您和人事可以看到。',
          )}
          none={say(`As your employment (${zone})`, `与任职相同（${zone}）`)}
          value={wish.zone}
          onChange={(chosen) => set({ zone: chosen })}
        />
        <LanguageSelect
          label={say(WORDS.language)}
          description={say(
            'Of your pages and letters. You and HR can see it.',
            '用于您的页面和邮件，只有您和人事可以看到。',
          )}
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

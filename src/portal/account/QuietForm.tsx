'use client'
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface QuietWish {
  digest: boolean
  /** `HH:MM`; empty for none. */
  from: string
  to: string
}

/** A daily letter with what is unread, and hours in which no letter comes that can wait. */
export const QuietForm = ({ wish, hasEmail }: { wish: QuietWish; hasEmail: boolean }) => {
  const { say, zone } = useWords()
  const router = useCalmRouter()
  const [wanted, setWanted] = useState(wish)
  const { busy, failure, run } = useSending()
  const [isSaved, setSaved] = useState(false)
  const set = (part: Partial<QuietWish>) => {
    setSaved(false)
    setWanted((before) => ({ ...before, ...part }))
  }
  const half = Boolean(wanted.from) !== Boolean(wanted.to)
  const same = wanted.from !== '' && wanted.from === wanted.to
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (half || same) return
    setSaved(false)
    const body = { digest: wanted.digest, quietFrom: wanted.from, quietTo: wanted.to }
    const sent = await run('/api/account/settings', body)
    setSaved(sent.ok)
    if (sent.ok) router.refresh()
  }
  return (
    <form className="gw-no-print" onSubmit={(event) => void save(event)} data-testid="quiet-form">
      <Stack gap="md" maw={440}>
        <Checkbox
          name="digest"
          label={say(W.letterEachMorning)}
          description={hasEmail ? undefined : say(W.youHaveNoEmailAddress)}
          checked={wanted.digest}
          onChange={(event) => set({ digest: event.currentTarget.checked })}
        />
        <Group gap="md" align="flex-start">
          <TextInput
            type="time"
            name="quietFrom"
            label={say(W.quietFrom)}
            value={wanted.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            name="quietTo"
            label={say(W.until)}
            value={wanted.to}
            error={half ? say(W.bothOrNeither) : same && say(W.twoDifferentTimes)}
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
        </Group>
        <small>{say(W.timeZone(zone))}</small>
        <Failure>{failure}</Failure>
        <Group gap="md">
          <Button type="submit" variant="default" loading={busy}>
            {say(WORDS.save)}
          </Button>
          <span role="status">{isSaved ? say(WORDS.saved) : ''}</span>
        </Group>
      </Stack>
    </form>
  )
}

'use client'
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
          label={say('A letter each morning with what I have not read', '每天早晨发送未读通知汇总邮件')}
          description={
            hasEmail ? undefined : say('You have no email address here.', '您尚未设置邮箱，无法发送。')
          }
          checked={wanted.digest}
          onChange={(event) => set({ digest: event.currentTarget.checked })}
        />
        <Group gap="md" align="flex-start">
          <TextInput
            type="time"
            name="quietFrom"
            label={say('Quiet from', '免打扰开始')}
            value={wanted.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            name="quietTo"
            label={say('until', '结束')}
            value={wanted.to}
            error={
              half
                ? say('Both, or neither.', '请同时填写或同时留空。')
                : same && say('Two different times.', '两个时间不能相同。')
            }
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
        </Group>
        <small>
          {say(
            `Time zone: ${zone}. Nobody but you can see these settings.`,
            `时区：${zone}。以上设置只有您本人可以看到。`,
          )}
        </small>
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

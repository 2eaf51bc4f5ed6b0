'use client'
import { Button, Checkbox, Paper, Radio, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { ROLE_NAMES } from '../../record/actWords'
import type { Ask } from './ask'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import './team.css'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

interface Props {
  ask: Ask
  scope: 'person' | 'team'
  target: { id: string; name: string }
}

/** Asks a lead for the purpose, once: whose, what, what for, and what those people will read about it. */
export const PurposeForm = ({ ask, scope, target }: Props) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [chosen, setChosen] = useState<string[]>(ask.categories.map(({ slug }) => slug))
  const [purpose, setPurpose] = useState('')
  const { busy, failure, run, together, fail } = useSending()
  const categories = ask.categories.filter(({ slug }) => chosen.includes(slug))
  // Only what every chosen category may be opened for.
  const purposes = (categories[0]?.purposes ?? []).filter(({ id }) =>
    categories.every((each) => each.purposes.some((other) => other.id === id)),
  )
  const stated = purposes.find(({ id }) => id === purpose)
  const comma = say(', ', '、')
  const labels = categories.map(({ label }) => (language === 'en' ? label.toLowerCase() : label)).join(comma)
  const what = labels || '…'
  const office = ROLE_NAMES[ask.role]?.[language] ?? ''
  const each = scope === 'team'

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (!stated) return
    const failed = await together(async () => {
      const found: string[] = []
      for (const { slug, label } of categories) {
        const body = {
          category: slug,
          scope,
          [scope === 'person' ? 'subject' : 'team']: target.id,
          purpose,
        }
        const sent = await run('/api/viewings', body)
        if (!sent.ok) found.push(say(`${label}: ${sent.message}`, `${label}：${sent.message}`))
      }
      return found
    })
    fail(failed.join(' '))
    if (failed.length < categories.length) router.refresh()
  }

  return (
    <Paper withBorder p="lg" className="gw-no-print">
      <form data-testid="purpose-form" onSubmit={(event) => void open(event)}>
        <Stack gap="md">
          <Text fw={600}>
            {say(
              `You are about to open ${target.name}’s ${what}. Choose what for. ${each ? 'Each person whose records are shown will see this.' : 'They will see this.'}`,
              `您即将查看${target.name}的${what}。请选择查看目的，${each ? '每位被查看的人都可以看到此次查看。' : '对方可以看到此次查看。'}`,
            )}
          </Text>
          {ask.categories.length > 1 ? (
            <Checkbox.Group label={say('Data categories', '数据类别')} value={chosen} onChange={setChosen}>
              {ask.categories.map(({ slug, label }) => (
                <Checkbox key={slug} value={slug} name={slug} label={label} />
              ))}
            </Checkbox.Group>
          ) : null}
          <Radio.Group
            label={say('What for', '查看目的')}
            name="purpose"
            value={purpose}
            onChange={setPurpose}
            required
          >
            {purposes.map(({ id, label }) => (
              <Radio key={id} value={id} label={label} className="gw-radio" />
            ))}
            {categories.length && !purposes.length ? (
              <Text>
                {say(
                  'The policy names no one purpose for all of these. Choose fewer.',
                  '现行政策没有同时适用于以上内容的目的，请减少选择。',
                )}
              </Text>
            ) : null}
          </Radio.Group>
          <Text c="dimmed">
            {say('They read under “Who looked”:', '对方将在“谁看过”中看到：')}{' '}
            <q>
              {say(
                `${ask.viewer} (${office}) opened your ${what}. Purpose: ${stated?.label ?? '…'}.`,
                `${ask.viewer}（${office}）查看了您的${what}。目的：${stated?.label ?? '……'}。`,
              )}
            </q>{' '}
            {say(
              'It is asked once and lasts until you sign out, 12 hours at most.',
              '只询问一次，直至您退出登录，最长 12 小时。',
            )}
          </Text>
          <Failure>{failure}</Failure>
          <div>
            <Button type="submit" loading={busy} disabled={!stated} data-testid="purpose-submit">
              {say('Open', '开始查看')}
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  )
}

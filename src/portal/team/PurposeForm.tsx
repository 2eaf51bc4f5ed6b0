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
import * as W from './words'
import { WORDS } from '../../i18n/words'

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
  const comma = say(WORDS.listComma)
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
        if (!sent.ok) found.push(say(W.labelAndMessage(label, sent.message)))
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
          <Text fw={600}>{say(W.youAreAboutToOpen({ name: target.name, what, each }))}</Text>
          {ask.categories.length > 1 ? (
            <Checkbox.Group label={say(W.dataCategories)} value={chosen} onChange={setChosen}>
              {ask.categories.map(({ slug, label }) => (
                <Checkbox key={slug} value={slug} name={slug} label={label} />
              ))}
            </Checkbox.Group>
          ) : null}
          <Radio.Group label={say(W.whatFor)} name="purpose" value={purpose} onChange={setPurpose} required>
            {purposes.map(({ id, label }) => (
              <Radio key={id} value={id} label={label} className="gw-radio" />
            ))}
            {categories.length && !purposes.length ? <Text>{say(W.policyNamesNoOnePurpose)}</Text> : null}
          </Radio.Group>
          <Text c="dimmed">
            {say(W.theyReadUnder)}{' '}
            <q>{say(W.openedYourPurpose({ viewer: ask.viewer, office, what, label: stated?.label }))}</q>{' '}
            {say(W.itIsAskedOnce)}
          </Text>
          <Failure>{failure}</Failure>
          <div>
            <Button type="submit" loading={busy} disabled={!stated} data-testid="purpose-submit">
              {say(W.open)}
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  )
}

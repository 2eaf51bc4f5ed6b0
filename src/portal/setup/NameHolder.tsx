'use client'
import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { Section } from '../kit/Page'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  people: { id: string; name: string; roles: string[]; state: string }[]
}

/** The first person names who holds an office, at once; also somebody who has not come yet. */
export const NameHolder = ({ people }: Props) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [id, setId] = useState('')
  const [give, setGive] = useState('')
  const { busy, failure, run } = useSending()
  const candidates = people.filter(({ state, roles }) => state !== 'closed' && roles.length < 3)

  const name = async () => {
    const reason = say(W.namedInSetUp)
    const sent = await run(`/api/people/${id}/offices`, { give, reason })
    if (!sent.ok) return
    setId('')
    setGive('')
    router.refresh()
  }
  return (
    <Section title={say(W.whoHoldsAnOffice)} about={say(W.untilYouHandOver)}>
      <Stack gap="md" maw={560} data-testid="name-holder">
        <Group gap="md" align="flex-end">
          <NativeSelect
            name="holder"
            label={say(WORDS.person)}
            value={id}
            onChange={(event) => setId(event.currentTarget.value)}
            data={[
              { value: '', label: '–' },
              ...candidates.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
          <NativeSelect
            name="office"
            label={say(W.office)}
            value={give}
            onChange={(event) => setGive(event.currentTarget.value)}
            data={[
              { value: '', label: '–' },
              { value: 'hr', label: say(WORDS.hr) },
              { value: 'privacy', label: say(WORDS.privacyOfficer) },
              { value: 'admin', label: say(WORDS.administrator) },
            ]}
          />
        </Group>
        <Failure>{failure}</Failure>
        <div>
          <Button
            loading={busy}
            disabled={!id || !give}
            onClick={() => void name()}
            data-testid="name-holder-submit"
          >
            {say(W.appoint)}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}

'use client'
import { Button, Stack, Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import { ROLE_NAMES } from '../../record/actWords'
import type { PersonState } from '../../i18n/personStates'
import { Failure } from '../kit/Failure'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { FirstInvitation } from './FirstInvitation'
import { NameHolder } from './NameHolder'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface PeopleProps {
  may: boolean
  company: string
  /** The first day that is put in, in the company's zone. */
  today: string
  people: { id: string; name: string; roles: string[]; state: PersonState }[]
  /** Whether this person names the holders of offices at once. */
  names: boolean
  /** Who could take over; null where there is nothing to hand over. */
  successors: { hr: string[]; privacy: string[] } | null
}

const HandOver = ({ hr, privacy }: { hr: string[]; privacy: string[] }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const ready = hr.length > 0 && privacy.length > 0
  const hand = async () => {
    const sent = await run('/api/first-steps/hand-over')
    if (sent.ok) router.refresh()
  }
  return (
    <Section
      title={say(W.handOverHrAndPrivacy)}
      about={ready ? say(W.youHoldEveryOffice(hr, privacy)) : say(W.holdEveryOfficeToBegin)}
    >
      <Failure>{failure}</Failure>
      <div>
        <Button
          variant="default"
          disabled={!ready}
          loading={busy}
          onClick={() => void hand()}
          data-testid="hand-over"
        >
          {say(W.handOver)}
        </Button>
      </div>
    </Section>
  )
}

/** The first people with their offices, by invitation. */
export const PeopleStep = ({ may, company, today, people, names, successors }: PeopleProps) => {
  const { say, language } = useWords()
  const { busy, failure, finish } = useStep('people')
  const roles = (held: string[]) =>
    held.map((role) => ROLE_NAMES[role]?.[language] ?? role).join(say(WORDS.listComma)) ||
    ROLE_NAMES.employee?.[language]
  return (
    <StepForm step="people" may={may} lead={say(W.hrAndPrivacyOfficerFirst)}>
      <Stack gap="xl">
        <FirstInvitation company={company} today={today} />
        {names ? <NameHolder people={people} /> : null}
        <Section title={say(W.whoIsHere)}>
          <Rows
            caption={say(W.whoIsHere)}
            rows={people}
            rowKey={({ id }) => id}
            empty=""
            columns={[
              { head: say(WORDS.personName), cell: ({ name }) => name },
              { head: say(W.offices), cell: (person) => roles(person.roles) },
              {
                head: say(WORDS.state),
                cell: ({ state }) => <Chip of="person" state={state} language={language} />,
              },
            ]}
          />
        </Section>
        {successors ? <HandOver {...successors} /> : null}
        <Failure>{failure}</Failure>
        <div>
          <Button loading={busy} onClick={() => void finish()} data-testid="people-done">
            {say(W.enoughForNow)}
          </Button>
        </div>
        <Text size="sm" c="dimmed">
          {say(W.invitationIsOneTimeLink)}
        </Text>
      </Stack>
    </StepForm>
  )
}

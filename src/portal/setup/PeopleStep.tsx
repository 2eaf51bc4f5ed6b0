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
      title={say('Hand over HR and the privacy office', '移交人事与隐私职责')}
      about={
        ready
          ? say(
              `You hold every office. ${hr.join(', ')} and ${privacy.join(', ')} can take over; you stay administrator alone, who sees no records.`,
              `您目前担任全部职责。可移交给${hr.join('、')}（人事）和${privacy.join('、')}（隐私负责人）；您将仅保留系统管理员身份，无权查看任何记录。`,
            )
          : say(
              'You hold every office, so that one person can begin. Name somebody for HR and somebody for the privacy office above. Once both have taken up their invitations, you can hand both over here and stay administrator alone.',
              '为便于一人启动，您目前担任全部职责。请在上方指定人事和隐私负责人。待其接受邀请后，您可在此移交，仅保留系统管理员身份。',
            )
      }
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
          {say('Hand over', '移交')}
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
    held.map((role) => ROLE_NAMES[role]?.[language] ?? role).join(say(', ', '、')) ||
    ROLE_NAMES.employee?.[language]
  return (
    <StepForm
      step="people"
      may={may}
      lead={say(
        'HR and a privacy officer first: they answer requests and sign policies with you. Everybody else can come later, many at once from a file.',
        '请先邀请人事和隐私负责人：由他们答复请求，并与您共同签署政策。其他人可以稍后加入，也可以从文件批量导入。',
      )}
    >
      <Stack gap="xl">
        <FirstInvitation company={company} today={today} />
        {names ? <NameHolder people={people} /> : null}
        <Section title={say('Who is here', '现有成员')}>
          <Rows
            caption={say('Who is here', '现有成员')}
            rows={people}
            rowKey={({ id }) => id}
            empty=""
            columns={[
              { head: say(WORDS.personName), cell: ({ name }) => name },
              { head: say('Offices', '职责'), cell: (person) => roles(person.roles) },
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
            {say('Enough for now', '暂时够了')}
          </Button>
        </div>
        <Text size="sm" c="dimmed">
          {say(
            'An invitation is a one-time link. Nothing is collected from anybody who has not read and agreed.',
            '邀请是一次性链接。未阅读并同意的人，系统不会收集其任何数据。',
          )}
        </Text>
      </Stack>
    </StepForm>
  )
}

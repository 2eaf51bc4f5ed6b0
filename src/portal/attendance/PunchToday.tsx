'use client'
import { Group, Stack, Text, Title } from '@mantine/core'
import { Chip } from '../../components/Chip'
import './attendance.css'
import { hoursOf } from './lengths'
import type { Punching } from './punching'
import { PunchList } from './PunchList'
import { Reasons } from './Reasons'
import type { OwnShift } from '../../timekeeping/ownShift'
import { Facts } from '../kit/Facts'
import { MINUTES } from '../../timekeeping/words'
import { clockIn } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const spans = (windows: readonly { start: string; end: string }[], comma: string): string =>
  windows.map(({ start, end }) => `${start}–${end}`).join(comma)

const Shift = ({ name, due, parts, breaks }: OwnShift) => {
  const { say } = useWords()
  const comma = say(WORDS.listComma)
  if (name === null) return <Text data-testid="no-shift">{say(W.noShift)}</Text>
  return (
    <>
      <Text>
        <b>{name}</b> {spans(parts, comma)}
      </Text>
      <Text size="sm" c="dimmed">
        {due ? say(W.breaksAre(spans(breaks, comma) || say(WORDS.none))) : say(W.noWorkToday)}
      </Text>
    </>
  )
}

/** Time that runs is told by its beginning: it counts once it has an end. */
const SoFar = ({ day, stands, punches, zone }: Pick<Punching, 'day' | 'stands' | 'punches' | 'zone'>) => {
  const { say, language } = useWords()
  if (!day) return null
  const last = punches.at(-1)
  const isRunning = day.status === 'open' && stands === 'in' && last
  return (
    <Stack gap={4} data-testid="so-far">
      <Group gap="sm">
        <Title order={3} size="h5">
          {say(W.soFar)}
        </Title>
        <Chip of="attendance" state={day.status} language={language}>
          {isRunning ? say(W.runningSince(clockIn(last.at, zone))) : undefined}
        </Chip>
      </Group>
      <Facts
        facts={[
          [say(W.workedOfDue), `${hoursOf(day.worked)} / ${hoursOf(day.due)}`],
          [say(MINUTES.break), hoursOf(day.break)],
        ]}
      />
      {day.reasons.length ? (
        <Text size="sm">
          <Reasons reasons={day.reasons} />
        </Text>
      ) : null}
    </Stack>
  )
}

/** The shift of today, the day so far and what was punched. */
export const PunchToday = ({ shift, ...punching }: Punching) => {
  const { say } = useWords()
  return (
    <section className="gw-card">
      <Stack gap="md">
        <Stack gap={4}>
          <Title order={2} size="h4">
            {say(W.shiftOfToday)}
          </Title>
          <Shift {...shift} />
        </Stack>
        <SoFar {...punching} />
        <Stack gap={4}>
          <Title order={3} size="h5">
            {say(W.punchesToday)}
          </Title>
          <PunchList punches={punching.punches} empty={say(W.noPunchToday)} />
        </Stack>
      </Stack>
    </section>
  )
}

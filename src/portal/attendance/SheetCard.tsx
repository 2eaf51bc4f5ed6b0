'use client'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Chip } from '../../components/Chip'
import './attendance.css'
import { DisputeDialog } from './DisputeDialog'
import { MonthTotals } from './MonthTotals'
import type { SheetShown } from './sheets'
import { isSignedOut } from '../../components/request'
import { Failure } from '../kit/Failure'
import { calendarDay } from '../kit/time'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import * as W from './words'

const isWhole = ({ totals }: SheetShown): boolean => !totals.statuses.incomplete

/** Signs what is shown, by its hash, or disputes it; the password is asked for again. */
const SheetActs = ({ sheet }: { sheet: SheetShown }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [disputing, setDisputing] = useState(false)
  const { busy, failure, run } = useSending()
  const sign = async () => {
    const sent = await run(`/api/attendance-periods/${sheet.period}/sign`, { hash: sheet.hash })
    if (!isSignedOut(sent)) router.refresh()
  }
  return (
    <>
      {isWhole(sheet) ? null : <Text>{say(W.sheetIncomplete)}</Text>}
      <Failure>{failure}</Failure>
      <Group gap="sm" className="gw-no-print">
        <Button
          loading={busy}
          disabled={!isWhole(sheet)}
          data-testid="sheet-sign"
          onClick={() => void sign()}
        >
          {say(W.signIt)}
        </Button>
        <Button variant="default" data-testid="sheet-dispute" onClick={() => setDisputing(true)}>
          {say(W.dispute)}
        </Button>
      </Group>
      <DisputeDialog sheet={sheet} opened={disputing} onClose={() => setDisputing(false)} />
    </>
  )
}

const History = ({ history }: Pick<SheetShown, 'history'>) => {
  const { say } = useWords()
  const again = history.filter(({ act }) => act === 'reopened')
  return again.map(({ at, reason }) => (
    <Text key={at} data-testid="sheet-reopened">
      {say(W.openedAgain)}
      {reason} (<Time at={at} />)
    </Text>
  ))
}

/** The sheet of a period: what it comes to, how far it is, and what is to be done with it. */
export const SheetCard = ({ sheet }: { sheet: SheetShown }) => {
  const { say, language } = useWords()
  const { from, to, stands, state, changed, isOver, totals, hash, history } = sheet
  const isAsked = stands === 'open' && isOver && state !== 'signed'
  return (
    <section className="gw-card" data-testid="sheet" data-state={state} data-stands={stands}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {say(W.sheetOf(calendarDay(from, language), calendarDay(to, language)))}
        </Title>
        <Group gap="md">
          <Chip of="sheet" state={state} language={language} />
          <Chip of="period" state={stands} language={language} />
        </Group>
        <History history={history} />
        {changed ? <Text>{say(W.sheetChanged)}</Text> : null}
        <MonthTotals totals={totals} />
        {isOver ? null : <Text c="dimmed">{say(W.notOverYet(calendarDay(to, language)))}</Text>}
        {isAsked ? (
          <>
            <Text size="sm">{say(W.sheetAbout)}</Text>
            <SheetActs sheet={sheet} />
          </>
        ) : null}
        <Text size="sm" c="dimmed" className="gw-hash">
          {say(W.sheetHash)} {hash}
        </Text>
      </Stack>
    </section>
  )
}

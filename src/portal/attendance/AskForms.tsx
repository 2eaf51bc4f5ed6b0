'use client'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { CorrectionForm } from './CorrectionForm'
import { LeaveForm } from './LeaveForm'
import type { OwnMonth } from './month'
import { OvertimeForm } from './OvertimeForm'
import type { PunchShown } from './punchShown'
import { Modal } from '../kit/Modal'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What the three forms are given. */
export interface AskFormProps {
  date: string
  employment: string
  zone: string
  onDone: () => void
}

const ACTS = ['correction', 'overtime', 'leave'] as const

interface Props {
  month: Pick<OwnMonth, 'employment' | 'zone' | 'leaveKinds'>
  date: string
  /** Of the day; left out where none is open, of which a punch could be missing. */
  punches?: readonly PunchShown[]
}

/** What can be asked about a day; each in a dialog of its own. */
export const AskForms = ({ month: { employment, zone, leaveKinds }, date, punches }: Props) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [asking, ask] = useState<'correction' | 'overtime' | 'leave' | null>(null)
  const titles = {
    correction: say(W.askForCorrection),
    overtime: say(W.askForOvertime),
    leave: say(W.askForLeave),
  }
  const given: AskFormProps = {
    date,
    employment,
    zone,
    onDone: () => {
      ask(null)
      router.refresh()
    },
  }
  return (
    <>
      <Group gap="sm" className="gw-no-print">
        {ACTS.filter((act) => (act === 'leave' ? leaveKinds.length : act === 'overtime' || punches)).map(
          (each) => (
            <Button key={each} variant="default" data-testid={`ask-${each}`} onClick={() => ask(each)}>
              {titles[each]}
            </Button>
          ),
        )}
      </Group>
      <Modal
        opened={asking !== null}
        onClose={() => ask(null)}
        title={asking ? titles[asking] : ''}
        closeButtonProps={{ 'aria-label': say(WORDS.close) }}
        centered
      >
        {asking === 'correction' ? <CorrectionForm {...given} punches={punches ?? []} /> : null}
        {asking === 'overtime' ? <OvertimeForm {...given} /> : null}
        {asking === 'leave' ? <LeaveForm {...given} kinds={leaveKinds} /> : null}
      </Modal>
    </>
  )
}

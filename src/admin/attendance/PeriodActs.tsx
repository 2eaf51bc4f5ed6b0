'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { REASON } from '../../base/reason'
import type { StateOf } from '../../i18n/states'
import { ActForm } from '../kit/ActForm'
import { ReasonForm } from '../kit/Reason'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  id: string
  state: StateOf<'period'>
  /** Over, and nobody is waited for. */
  isReady: boolean
  /** Whether somebody has not signed, who is then closed without. */
  hasUnsigned: boolean
}

/** Closes a period, or opens a closed one again, each with what it does. */
export const PeriodActs = ({ id, state, isReady, hasUnsigned }: Props) => {
  const { say } = useSay()
  const router = useRouter()
  const [isOpening, setOpening] = useState(false)
  const path = `/api/attendance-periods/${id}`
  const done = () => {
    setOpening(false)
    router.refresh()
  }
  if (state !== 'closed')
    return isReady ? (
      <div className="gw-no-print">
        <ActForm
          name="close-period"
          path={`${path}/close`}
          fields={[]}
          effects={[say(W.daysStay), ...(hasUnsigned ? [say(W.unsignedAreSealed)] : [])]}
          submit={say(W.closePeriod)}
          onDone={done}
        />
      </div>
    ) : null
  return (
    <div className="gw-no-print">
      {isOpening ? (
        <ReasonForm
          name="reopen-period"
          path={`${path}/reopen`}
          effects={[say(W.reopenedCountsAnew), say(W.signaturesAsked), say(W.reasonStays)]}
          verb={say(W.openPeriodAgain)}
          least={REASON.refusal}
          onDone={done}
        />
      ) : (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setOpening(true)}
          extraButtonProps={{ 'data-testid': 'reopen-open' }}
        >
          {say(W.openPeriodAgain)}
        </Button>
      )}
    </div>
  )
}

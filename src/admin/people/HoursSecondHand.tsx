import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Failure } from '../kit/Inputs'
import type { HoursWish } from './useHours'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import * as W from './words'

/** Where hours, zone or country would widen what is collected: begins the act that a second holder signs. */
export const HoursSecondHand = ({ company, wish }: { company: string; wish: HoursWish }) => {
  const { say } = useSay()
  const [waits, setWaits] = useState(false)
  const { failure, busy, run } = useSending(() => setWaits(true))
  if (waits)
    return (
      <p className="gw-notice" role="status" data-testid="hours-waiting">
        {say(W.itWaitsForSecondHolder)}
      </p>
    )
  return (
    <>
      <Failure message={failure} />
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={busy}
        onClick={() => void run(`/api/companies/${company}/wider-hours`, wish)}
        extraButtonProps={{ 'data-testid': 'hours-second' }}
      >
        {say(W.beginIt)}
      </Button>
    </>
  )
}

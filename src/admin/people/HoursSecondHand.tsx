import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Failure } from '../kit/Inputs'
import type { HoursWish } from './useHours'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'

/** Where hours, zone or country would widen what is collected: begins the act that a second holder signs. */
export const HoursSecondHand = ({ company, wish }: { company: string; wish: HoursWish }) => {
  const { say } = useSay()
  const [waits, setWaits] = useState(false)
  const { failure, busy, run } = useSending(() => setWaits(true))
  if (waits)
    return (
      <p className="gw-notice" role="status" data-testid="hours-waiting">
        {say(
          'It waits for a second holder of an office, who finds it on the start page. Each person is told at least twelve hours before; it binds from the midnight after.',
          '正等待另一位任职者签署，可在其首页找到。每位员工至少提前十二小时收到通知，自其后的零点起生效。',
        )}
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
        {say('Begin it, for a second to sign', '发起，由第二人签署')}
      </Button>
    </>
  )
}

'use client'
import { waitWords } from '../../breaches/words'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'

/** Why letters wait and until when; where that is late for the deadline, it says so first of all. */
export const Waits = ({ panel, moment }: Pick<Parts, 'panel' | 'moment'>) => {
  const { language } = useSay()
  return panel.waits.map((wait) => {
    const { why, risk } = waitWords(wait, moment)
    return (
      <div
        key={wait.reason}
        className="gw-notice"
        role={risk ? 'alert' : 'status'}
        data-testid="breach-waits"
        data-risk={wait.risk ?? undefined}
      >
        {risk ? (
          <p>
            <strong>{risk[language]}</strong>
          </p>
        ) : null}
        <p>{why[language]}</p>
      </div>
    )
  })
}

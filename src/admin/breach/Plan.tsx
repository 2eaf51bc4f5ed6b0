'use client'
import { Moment } from '../kit/Moment'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import * as W from './words'

/** The emergency plan: each step with who did it and when. */
export const Plan = ({ panel, moment, busy, act }: Parts) => {
  const { say, language } = useSay()
  const done = panel.checklist.filter(({ at }) => at).length
  return (
    <section aria-labelledby="breach-plan">
      <h3 id="breach-plan">
        {say(W.emergencyPlan)} ({done}/{panel.checklist.length})
      </h3>
      <ol className="gw-plan" data-testid="breach-plan">
        {panel.checklist.map(({ step, label, at, by }) => (
          <li key={step}>
            <label className="gw-check">
              <input
                type="checkbox"
                name={`step-${step}`}
                checked={at !== null}
                disabled={busy || panel.state === 'closed'}
                onChange={(event) => void act('step', { step, done: event.target.checked })}
              />
              <span>
                {label[language]}
                {at ? (
                  <small>
                    {by ? `${by}, ` : ''}
                    <Moment at={at} said={moment} />
                  </small>
                ) : null}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </section>
  )
}

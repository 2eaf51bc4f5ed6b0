'use client'
import { Button } from '@payloadcms/ui'
import type { Missing } from '../../breaches/acts'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** The report to print or file, and the end of it all: what is still missing is named. */
export const Close = ({ id, panel, busy, act }: Parts) => {
  const { say } = useSay()
  const words: Record<Missing, string> = {
    steps: say(W.stepsOfEmergencyPlan),
    people: say(W.noticeToPeople),
    regulator: say(W.reportToRegulatorBelow),
    final: say(W.theFinalReport),
    unreached: say(W.peopleWhoAreNotReached),
  }
  return (
    <section aria-labelledby="breach-report">
      <h3 id="breach-report">{say(W.reportAndEnd)}</h3>
      <p className="gw-actions">
        <a href={`/api/breaches/${id}/report.pdf?language=zh`} data-testid="breach-pdf-zh">
          {say(W.reportAsPdfChinese)}
        </a>
        <a href={`/api/breaches/${id}/report.pdf?language=en`} data-testid="breach-pdf-en">
          {say(W.reportAsPdfEnglish)}
        </a>
      </p>
      {panel.state === 'closed' ? (
        <p>{say(W.closed)}</p>
      ) : (
        <>
          {panel.missing.length ? (
            <p className="gw-hint" data-testid="breach-missing">
              {say(W.beforeItCanBeClosed)}
              {panel.missing.map((name) => words[name]).join(say(WORDS.listComma))}
              {say(WORDS.fullStop)}
            </p>
          ) : null}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={busy || panel.missing.length > 0}
            onClick={() => void act('close')}
            extraButtonProps={{ 'data-testid': 'breach-close' }}
          >
            {say(W.closeTheBreach)}
          </Button>
        </>
      )}
    </section>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import type { Missing } from '../../breaches/acts'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'

/** The report to print or file, and the end of it all: what is still missing is named. */
export const Close = ({ id, panel, busy, act }: Parts) => {
  const { say } = useSay()
  const words: Record<Missing, string> = {
    steps: say('steps of the emergency plan', '应急预案步骤'),
    people: say('the notice to the people', '对个人的告知'),
    regulator: say('a report to the regulator (below: Reports)', '向监管部门的报告（见下方“报告”）'),
    final: say('the final report', '总结报告'),
    unreached: say('people who are not reached, and no announcement', '未送达人员，且未发布公告'),
  }
  return (
    <section aria-labelledby="breach-report">
      <h3 id="breach-report">{say('Report and end', '报告与结案')}</h3>
      <p className="gw-actions">
        <a href={`/api/breaches/${id}/report.pdf?language=zh`} data-testid="breach-pdf-zh">
          {say('Report as PDF, Chinese', '报告 PDF（中文）')}
        </a>
        <a href={`/api/breaches/${id}/report.pdf?language=en`} data-testid="breach-pdf-en">
          {say('Report as PDF, English', '报告 PDF（英文）')}
        </a>
      </p>
      {panel.state === 'closed' ? (
        <p>{say('Closed.', '已结案。')}</p>
      ) : (
        <>
          {panel.missing.length ? (
            <p className="gw-hint" data-testid="breach-missing">
              {say('Before it can be closed: ', '结案前尚缺：')}
              {panel.missing.map((name) => words[name]).join(say(', ', '、'))}
              {say('.', '。')}
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
            {say('Close the breach', '安全事件结案')}
          </Button>
        </>
      )}
    </section>
  )
}

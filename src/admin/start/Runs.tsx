import type { StartPage } from './startPage'
import type { Language } from '../../base/labels'
import { sayIn } from '../kit/say'
import { Panel } from './Panel'
import { momentIn, numberOf } from './words'
import { Scroll } from '../kit/Scroll'
import { WORDS } from '../../i18n/words'

/** The last runs of jobs that did something. */
export const Runs = ({ runs, zone, language }: Pick<StartPage, 'runs' | 'zone'> & { language: Language }) => {
  const say = sayIn(language)
  const when = momentIn(zone, language)
  const outcomes: Record<string, string> = {
    done: say(WORDS.done),
    failed: say(WORDS.failed),
    running: say('Running', '运行中'),
  }
  return (
    <Panel wide testid="start-runs" title={say('What did the jobs do last?', '最近执行了哪些任务？')}>
      {runs.length ? (
        <Scroll>
          <table className="gw-table">
            <thead>
              <tr>
                <th scope="col">{say('Job', '任务')}</th>
                <th scope="col">{say('Started', '启动时间')}</th>
                <th scope="col">{say('Outcome', '结果')}</th>
                <th scope="col" className="gw-number">
                  {say('Took', '耗时')}
                </th>
                <th scope="col">{say('Counts', '计数')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map(({ id, job, startedAt, took, outcome, counts }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/admin/collections/job-runs/${id}`}>{job}</a>
                  </th>
                  <td>{when(startedAt)}</td>
                  <td data-outcome={outcome}>{outcomes[outcome] ?? outcome}</td>
                  <td className="gw-number">
                    {took === null
                      ? '–'
                      : say(`${(took / 1000).toFixed(1)} s`, `${(took / 1000).toFixed(1)} 秒`)}
                  </td>
                  <td>
                    {counts.map(([name, count]) => `${name} ${numberOf(count, language)}`).join(', ') || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : (
        <p className="gw-hint">
          {say(
            'None yet. A run that finds nothing to do leaves no trace here.',
            '尚无记录。没有事情可做的运行不会留下记录。',
          )}
        </p>
      )}
    </Panel>
  )
}

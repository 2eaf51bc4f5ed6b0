import type { StartPage } from './startPage'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import { momentIn } from '../kit/times'
import { numberOf } from './words'
import { Chip } from '../../components/Chip'
import { Moment } from '../kit/Moment'
import { Table } from '../kit/Table'

/** The last runs of jobs that did something. */
export const Runs = ({ runs, zone, language }: Pick<StartPage, 'runs' | 'zone'> & { language: Language }) => {
  const say = sayIn(language)
  const when = momentIn(zone, language)
  return (
    <Panel wide testid="start-runs" title={say('What did the jobs do last?', '最近执行了哪些任务？')}>
      <Table
        empty={say(
          'None yet. A run that finds nothing to do leaves no trace here.',
          '尚无记录。没有事情可做的运行不会留下记录。',
        )}
        rows={runs}
        rowKey={({ id }) => id}
        columns={[
          {
            head: say('Job', '任务'),
            cell: ({ id, job }) => <a href={`/admin/collections/job-runs/${id}`}>{job}</a>,
          },
          {
            head: say('Started', '启动时间'),
            cell: ({ startedAt }) => <Moment at={startedAt} said={when} />,
          },
          {
            head: say('Outcome', '结果'),
            cell: ({ outcome }) => <Chip of="run" state={outcome} language={language} />,
          },
          {
            head: say('Took', '耗时'),
            number: true,
            cell: ({ took }) =>
              took === null ? '–' : say(`${(took / 1000).toFixed(1)} s`, `${(took / 1000).toFixed(1)} 秒`),
          },
          {
            head: say('Counts', '计数'),
            cell: ({ counts }) =>
              counts.map(([name, count]) => `${name} ${numberOf(count, language)}`).join(', ') || '–',
          },
        ]}
      />
    </Panel>
  )
}

import type { StartPage } from './startPage'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import { momentIn } from '../kit/times'
import { numberOf } from './amounts'
import { Chip } from '../../components/Chip'
import { Moment } from '../kit/Moment'
import { Table } from '../kit/Table'
import * as W from './words'

/** The last runs of jobs that did something. */
export const Runs = ({ runs, zone, language }: Pick<StartPage, 'runs' | 'zone'> & { language: Language }) => {
  const say = sayIn(language)
  const when = momentIn(zone, language)
  return (
    <Panel wide testid="start-runs" title={say(W.whatDidJobsDoLast)}>
      <Table
        empty={say(W.noneYet)}
        rows={runs}
        rowKey={({ id }) => id}
        columns={[
          {
            head: say(W.job),
            cell: ({ id, job }) => <a href={`/admin/collections/job-runs/${id}`}>{job}</a>,
          },
          {
            head: say(W.started),
            cell: ({ startedAt }) => <Moment at={startedAt} said={when} />,
          },
          {
            head: say(W.outcome),
            cell: ({ outcome }) => <Chip of="run" state={outcome} language={language} />,
          },
          {
            head: say(W.took),
            number: true,
            cell: ({ took }) => (took === null ? '–' : say(W.seconds((took / 1000).toFixed(1)))),
          },
          {
            head: say(W.counts),
            cell: ({ counts }) =>
              counts.map(([name, count]) => `${name} ${numberOf(count, language)}`).join(', ') || '–',
          },
        ]}
      />
    </Panel>
  )
}

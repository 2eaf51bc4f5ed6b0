import { ROW_DOUBTS } from '../../people/imports/words'
import type { CheckAnswer } from './importing'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Rows that are taken as they stand, and are to be looked at. */
export const ImportDoubts = ({ doubts, count }: { doubts: CheckAnswer['doubts']; count: number }) => {
  const { say, language } = useSay()
  if (!doubts.length) return null
  return (
    <section className="gw-table-field" data-testid="import-doubts">
      <h3>{doubts.length < count ? say(W.rowsToLookAt(doubts.length, count)) : say(W.rowsToLook)}</h3>
      <p className="gw-hint">{say(W.theseRowsAreTaken)}</p>
      <Table
        tall
        isNamed={false}
        empty=""
        rows={doubts}
        rowKey={({ n, doubt }) => `${n} ${doubt}`}
        columns={[
          { head: say(WORDS.row), cell: ({ n }) => n, number: true },
          { head: say(WORDS.whatStandsThere), cell: ({ value }) => value },
          { head: say(WORDS.why), cell: ({ doubt }) => ROW_DOUBTS[doubt][language] },
        ]}
      />
    </section>
  )
}

import { NOT_PEOPLE } from '../../people/imports/words'
import { everyRowChoice } from '../../i18n/importWords'
import type { CheckAnswer } from './importing'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  rows: CheckAnswer['notPeople']
  count: number
  busy: boolean
  /** Whether they are to be taken as people all the same. */
  isChosen: boolean
  onChoose(isChosen: boolean): void
}

/** Rows that look like the total of a list, or a line under it, with what stands there. */
export const ImportNotPeople = ({ rows, count, busy, isChosen, onChoose }: Props) => {
  const { say, language } = useSay()
  if (!rows.length) return null
  return (
    <section className="gw-table-field" data-testid="import-not-people">
      <h3>{rows.length < count ? say(W.noPeople(rows.length, count)) : say(W.noPeopleItSeems)}</h3>
      <p className="gw-hint">{isChosen ? say(W.theseRowsAreTakenAsPeople) : say(W.theseRowsAreLeftOut)}</p>
      <label className="gw-check">
        <input
          type="checkbox"
          name="everyRow"
          data-testid="import-every-row"
          disabled={busy}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span>{everyRowChoice(count)[language]}</span>
      </label>
      <Table
        tall
        isNamed={false}
        empty=""
        rows={rows}
        rowKey={({ n }) => n}
        columns={[
          { head: say(WORDS.row), cell: ({ n }) => n, number: true },
          { head: say(WORDS.why), cell: ({ why }) => NOT_PEOPLE[why][language] },
          {
            head: say(WORDS.whatStandsThere),
            cell: ({ text }) => text,
            cells: { className: 'gw-samples' },
          },
        ]}
      />
    </section>
  )
}

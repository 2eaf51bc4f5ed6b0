import type { DateOrder } from '../../people/imports/dates'
import { dateSample } from '../../people/imports/readCell'
import { CELL_FAULTS, DATE_ORDER_NAMES } from '../../people/imports/words'
import { oneWayWords } from '../../i18n/importWords'
import { Choice } from '../kit/Inputs'
import type { ReadAnswer } from './importing'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  column: ReadAnswer['columns'][number]
  /** From which day the numbers of the file count. */
  system: ReadAnswer['system']
  value: DateOrder | undefined
  onOrder(order: DateOrder | undefined): void
}

/** How the dates of a column are written, with what becomes of one of them. */
export const ImportDates = ({ column, system, value, onOrder }: Props) => {
  const { say, language } = useSay()
  const { dates, samples } = column
  const example = dates?.ambiguous ?? dates?.differs
  const cells = example ? [example] : samples
  const found = dateSample(cells, value, system)
  if (!dates || !found) return null
  const { was: sample, is: read } = found
  const options = dates.orders.map((order) => {
    const each = dateSample([sample], order, system)?.is
    const words = DATE_ORDER_NAMES[order]?.[language] ?? order
    return { value: order, label: `${words}${each && 'value' in each ? ` (${sample} → ${each.value})` : ''}` }
  })
  if (!dates.differs)
    return (
      <p className="gw-hint" role="status" data-testid="import-dates">
        {'value' in read
          ? oneWayWords(sample, read.value)[language]
          : `${sample}${say(WORDS.colon)}${CELL_FAULTS[read.fault][language]}`}
      </p>
    )
  return (
    <div className="gw-form gw-wide" data-testid="import-dates">
      <Choice
        label={say(W.datesAreWritten)}
        name="dates"
        empty={dates.ambiguous ? say(WORDS.choose) : say(W.eachAsItIsClear)}
        options={options}
        value={value ?? ''}
        onText={(order) => onOrder((order || undefined) as DateOrder | undefined)}
      />
      <p className={dates.ambiguous && !value ? 'gw-notice' : 'gw-hint'} role="status">
        {'value' in read
          ? say(W.isReadAs(sample, read.value))
          : dates.ambiguous
            ? say(W.ambiguousCanBeTwoDays(sample))
            : read.fault === 'unlikely-day'
              ? `${sample}${say(WORDS.colon)}${CELL_FAULTS[read.fault][language]}`
              : say(W.isNoDateWrittenSo(sample))}
      </p>
    </div>
  )
}

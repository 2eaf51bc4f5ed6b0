import { readWords } from '../../i18n/importWords'
import { ENCODING_NAMES } from '../../people/imports/words'
import { Choice } from '../kit/Inputs'
import type { ReadAnswer, Reading } from './importing'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  found: ReadAnswer
  busy: boolean
  onReading(reading: Reading): void
}

/** How a file was read, and what could be chosen instead where the names below look wrong. */
export const ImportReading = ({ found, busy, onReading }: Props) => {
  const { say, language } = useSay()
  const { rows, format, encoding, encodings, sheets, sheet } = found
  return (
    <div className="gw-form gw-wide" data-testid="import-reading">
      <p>{readWords(rows, format.toUpperCase())[language]}</p>
      {encodings.length > 1 ? (
        <Choice
          label={say(W.textIsWrittenIn)}
          hint={say(W.ifNamesBelowLookWrong)}
          name="encoding"
          disabled={busy}
          options={encodings.map((value) => ({ value, label: ENCODING_NAMES[value]?.[language] ?? value }))}
          value={encoding}
          onText={(value) => onReading({ encoding: value })}
        />
      ) : null}
      {sheets.length > 1 ? (
        <Choice
          label={say(W.sheet)}
          name="sheet"
          disabled={busy}
          options={sheets.map((label, i) => ({ value: String(i), label }))}
          value={String(sheet)}
          onText={(value) => onReading({ sheet: Number(value) })}
        />
      ) : null}
    </div>
  )
}

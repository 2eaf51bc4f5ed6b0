import type { DefaultServerCellComponentProps, JSONFieldServerComponent } from 'payload'
import { countsInWords } from '../../jobs/counts'
import { labelIn, sayIn } from '../../base/labels'
import { Table } from './Table'
import { WORDS } from '../../i18n/words'

const languageOf = (i18n: { language: string }) => (i18n.language === 'en' ? 'en' : 'zh')

/** What a run of a job counted, on one line of a list. */
export const CountsCell = ({ cellData, i18n, payload }: DefaultServerCellComponentProps) => {
  const language = languageOf(i18n)
  const counts = countsInWords(payload.config, cellData, language)
  return (
    <span>{counts.map(([name, n]) => `${name} ${n}`).join(sayIn(language)(WORDS.listComma)) || '–'}</span>
  )
}

/** The same as a table. */
export const CountsField: JSONFieldServerComponent = ({ field, i18n, payload, siblingData }) => {
  const language = languageOf(i18n)
  const say = sayIn(language)
  const counts = countsInWords(payload.config, (siblingData as Record<string, unknown>)[field.name], language)
  return (
    <div className="gw-table-field field-type">
      <h3>{labelIn(field.label, language, field.name)}</h3>
      <Table
        empty={say(WORDS.noneWhole)}
        rows={counts}
        rowKey={([name]) => name}
        columns={[
          { key: 'name', head: '', cell: ([name]) => name },
          { key: 'number', head: '', cell: ([, n]) => n, number: true },
        ]}
      />
    </div>
  )
}

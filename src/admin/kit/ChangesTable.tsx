import type { ChangeInWords } from '../../policy/compare/inWords'
import { type Language, sayIn } from '../../base/labels'
import { Table } from './Table'
import { WORDS } from '../../i18n/words'

interface Props {
  changes: ChangeInWords[]
  /** Number of the version before. */
  follows: number
  language: Language
}

/** What changes, one line each, with the rule that weighs it. */
export const ChangesTable = ({ changes, follows, language }: Props) => {
  const say = sayIn(language)
  return (
    <section aria-labelledby="changes-title" data-testid="policy-changes">
      <h2 id="changes-title">{say(`Changes against version ${follows}`, `与版本 ${follows} 相比的变更`)}</h2>
      <Table
        className="gw-changes"
        empty={say(WORDS.sameText)}
        rows={changes}
        rowKey={({ about, what }) => `${about} ${what}`}
        rowMarks={({ weight }) => ({ 'data-weight': weight })}
        columns={[
          {
            head: say(WORDS.what),
            cell: ({ about, what }) => (
              <>
                {about}
                {what ? <small>{what}</small> : null}
              </>
            ),
          },
          { head: say('Before', '变更前'), cell: ({ before }) => before },
          { head: say('After', '变更后'), cell: ({ after }) => after },
          {
            head: say('Weight', '级别'),
            cell: ({ weight, why }) => (
              <>
                <strong>{weight === 'major' ? say('Major', '重大') : say('Minor', '一般')}</strong>
                <small>{why}</small>
              </>
            ),
          },
        ]}
      />
    </section>
  )
}

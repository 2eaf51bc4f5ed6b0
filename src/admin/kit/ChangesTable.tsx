import type { ChangeInWords } from '../../policy/compare/inWords'
import { type Language, sayIn } from '../../base/labels'
import { Table } from './Table'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
      <h2 id="changes-title">{say(W.changesAgainstVersion(follows))}</h2>
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
          { head: say(W.before), cell: ({ before }) => before },
          { head: say(W.after), cell: ({ after }) => after },
          {
            head: say(W.weight),
            cell: ({ weight, why }) => (
              <>
                <strong>{weight === 'major' ? say(W.major) : say(W.minor)}</strong>
                <small>{why}</small>
              </>
            ),
          },
        ]}
      />
    </section>
  )
}

import { WHY } from '../../breaches/words'
import { PersonName } from '../kit/PersonName'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Before anything is sent: who it will go to, and why each of them. */
export const Concerned = ({ panel: { waiting } }: Pick<Parts, 'panel'>) => {
  const { say, language } = useSay()
  if (!waiting?.length) return null
  return (
    <details className="gw-letter">
      <summary>{say(W.whoIsConcerned(waiting.length))}</summary>
      <Table
        tall
        testid="breach-concerned"
        empty=""
        rows={waiting}
        rowKey={({ subject }) => subject}
        columns={[
          {
            head: say(WORDS.personName),
            cell: ({ subject, name }) => (
              <PersonName id={subject} apart>
                {name}
              </PersonName>
            ),
          },
          { head: say(WORDS.why), cell: ({ why }) => WHY[why][language] },
        ]}
      />
    </details>
  )
}

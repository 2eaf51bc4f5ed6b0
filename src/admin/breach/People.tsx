'use client'
import type { Standing } from '../../breaches/standing'
import { TOLD, UNREACHED, WHY } from '../../breaches/words'
import { sayReason } from '../../letters/replies'
import { LetterState } from '../letters/LetterState'
import { Chip } from '../../components/Chip'
import { Moment } from '../kit/Moment'
import { PersonName } from '../kit/PersonName'
import { SortedTable } from '../kit/SortedTable'
import { useSay } from '../kit/useSay'
import { Announce } from './Announce'
import type { Parts } from './BreachPanel'
import { ByHandCell, useByHand } from './ByHand'
import { Concerned } from './Concerned'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const LetterCell = ({ row }: { row: Standing }) => {
  const { say, language } = useSay()
  return (
    <>
      {row.letter ? (
        <LetterState state={row.letter} reason={row.letterReason} language={language} />
      ) : (
        say(W.none)
      )}
      {row.letter && row.letterReason ? (
        <>
          {' '}
          <small>{sayReason(row.letterReason, language)}</small>
        </>
      ) : null}
    </>
  )
}

/** Who was told and how; who is not reached stands first, with a way to note that somebody told him. */
export const People = ({ id, panel, moment, busy, act }: Parts) => {
  const { say, language } = useSay()
  const byHand = useByHand(act)
  const rows = [...(panel.standings ?? [])].sort(
    (a, b) => Number(Boolean(b.unreached)) - Number(Boolean(a.unreached)),
  )
  const stateOf = (row: Standing): string =>
    row.unreached ? UNREACHED[row.unreached][language] : TOLD[row.told][language]
  if (!rows.length) return <Concerned panel={panel} />
  return (
    <section aria-labelledby="breach-standings">
      <h3 id="breach-standings">{say(W.whoWasTold)}</h3>
      <SortedTable
        tall
        testid="breach-standings"
        empty=""
        rows={rows}
        rowKey={(row) => row.id}
        rowMarks={(row) => ({ 'data-unreached': row.unreached ?? undefined })}
        columns={[
          {
            head: say(WORDS.personName),
            cell: ({ subject, name }) => (
              <PersonName id={subject} apart>
                {name}
              </PersonName>
            ),
            by: (row) => row.name,
          },
          { head: say(WORDS.why), cell: (row) => WHY[row.why][language], by: (row) => row.why },
          { head: say(WORDS.letter), cell: (row) => <LetterCell row={row} />, by: (row) => row.letter },
          {
            head: say(WORDS.notice),
            cell: (row) => <Moment at={row.readAt} said={moment} />,
            by: (row) => row.readAt,
          },
          {
            head: say(W.byHand),
            cell: (row) => <ByHandCell row={row} byHand={byHand} panel={panel} moment={moment} busy={busy} />,
          },
          {
            head: say(WORDS.state),
            cell: ({ unreached, told }) =>
              unreached ? (
                <Chip of="unreached" state={unreached} language={language} />
              ) : (
                <Chip of="told" state={told} language={language} />
              ),
            by: stateOf,
          },
        ]}
      />
      <Announce panel={panel} moment={moment} busy={busy} act={act} />
      <p>
        <a href={`/api/breaches/${id}/proof.csv?language=${language}`}>{say(W.proofOfDeliveryCsv)}</a>
      </p>
    </section>
  )
}

'use client'
import type { Standing } from '../../breaches/standing'
import { TOLD, UNREACHED, WHY } from '../../breaches/words'
import { sayReason } from '../../letters/replies'
import { letterState } from '../../letters/stateWords'
import { Scroll } from '../kit/Scroll'
import { useSay } from '../kit/useSay'
import { Announce } from './Announce'
import type { Parts } from './BreachPanel'
import { ByHandCell, useByHand } from './ByHand'
import { Concerned } from './Concerned'
import { WORDS } from '../../i18n/words'

const LetterCell = ({ row }: { row: Standing }) => {
  const { say, language } = useSay()
  return (
    <td>
      {row.letter
        ? letterState({ state: row.letter, reason: row.letterReason })[language]
        : say('none', '无')}
      {row.letter && row.letterReason ? (
        <>
          {' '}
          <small>{sayReason(row.letterReason, language)}</small>
        </>
      ) : null}
    </td>
  )
}

const Head = () => {
  const { say } = useSay()
  return (
    <thead>
      <tr>
        <th scope="col">{say(WORDS.personName)}</th>
        <th scope="col">{say(WORDS.why)}</th>
        <th scope="col">{say(WORDS.letter)}</th>
        <th scope="col">{say(WORDS.notice)}</th>
        <th scope="col">{say('By hand', '人工')}</th>
        <th scope="col">{say(WORDS.state)}</th>
      </tr>
    </thead>
  )
}

/** Who was told and how; who is not reached stands first, with a way to note that somebody told him. */
export const People = ({ id, panel, moment, busy, act }: Parts) => {
  const { say, language } = useSay()
  const byHand = useByHand(act)
  const rows = [...(panel.standings ?? [])].sort(
    (a, b) => Number(Boolean(b.unreached)) - Number(Boolean(a.unreached)),
  )
  if (!rows.length) return <Concerned panel={panel} />
  return (
    <section aria-labelledby="breach-standings">
      <h3 id="breach-standings">{say('Who was told', '通知情况')}</h3>
      <Scroll tall>
        <table className="gw-table" data-testid="breach-standings">
          <Head />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-unreached={row.unreached ?? undefined}>
                <th scope="row">{row.name}</th>
                <td>{WHY[row.why][language]}</td>
                <LetterCell row={row} />
                <td>{row.readAt ? moment(row.readAt) : '–'}</td>
                <ByHandCell row={row} byHand={byHand} panel={panel} moment={moment} busy={busy} />
                <td>{row.unreached ? UNREACHED[row.unreached][language] : TOLD[row.told][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Announce panel={panel} moment={moment} busy={busy} act={act} />
      <p>
        <a href={`/api/breaches/${id}/proof.csv?language=${language}`}>
          {say('Proof of delivery (CSV)', '送达证明（CSV）')}
        </a>
      </p>
    </section>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { faultWords, FIELD_NAMES } from '../../people/imports/words'
import { checkedWords, rowsNamed } from '../../i18n/importWords'
import { ImportDoubts } from './ImportDoubts'
import { ImportHere } from './ImportHere'
import { ImportNotPeople } from './ImportNotPeople'
import { Failure } from '../kit/Inputs'
import { takeFaults, type CheckAnswer, type Plan } from './importing'
import { useSay } from '../kit/useSay'
import { SortedTable } from '../kit/SortedTable'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const SHOWN = ['name', 'username', 'email', 'phone', 'number', 'position', 'team', 'from'] as const

interface Props {
  checked: CheckAnswer
  file: File
  plan: Plan
  busy: boolean
  /** Whether those who have left are to begin a new employment. */
  isAgain: boolean
  onAgain(isAgain: boolean): void
  /** Rows that look like no person are to be taken too, or are not. */
  onEveryRow(isEvery: boolean): void
}

/** Which teams are made; one whose name is almost that of another was perhaps mistyped. */
const NewTeams = ({ teams }: { teams: CheckAnswer['newTeams'] }) => {
  const { say } = useSay()
  const names = teams.map(({ name }) => name)
  const doubtful = teams.filter(({ like }) => like)
  return (
    <>
      {names.length ? <p>{say(W.teamsMadeOnWay(names))}</p> : null}
      {doubtful.length ? (
        <ul data-testid="import-like-teams">
          {doubtful.map(({ name, like }) => (
            <li key={name}>{say(W.isAlmost(name, like))}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** What would come of a list: every fault by row, which rows are nobody, who is here already, and whom the other rows make. */
export const ImportPreview = ({ checked, file, plan, busy, isAgain, onAgain, onEveryRow }: Props) => {
  const { say, language } = useSay()
  const [failure, setFailure] = useState('')
  const { ready, faulty, faults, here, hereCount, mayBegin, sameName, newTeams, people } = checked
  const take = async () => {
    const isTaken = await takeFaults(language, file, plan)
    setFailure(isTaken ? '' : say(W.fileCouldNotBeMade))
  }
  const alike = rowsNamed(sameName.slice(0, 30))
  const nameOf = (field: string): string => FIELD_NAMES[field]?.[language] ?? field
  const columns = SHOWN.filter((field) => people.some((each) => each[field] !== undefined))
  return (
    <div className="gw-form gw-wide" data-testid="import-preview">
      <p className="gw-prompt" role="status">
        {checkedWords(checked, Boolean(plan.everyRow))[language]}
      </p>
      <NewTeams teams={newTeams} />
      {sameName.length ? <p>{say(W.somebodyOfSameName(alike))}</p> : null}
      {faults.length ? (
        <section className="gw-table-field" data-testid="import-faults">
          <h3>{say(W.faults)}</h3>
          <Button
            margin={false}
            size="small"
            buttonStyle="secondary"
            onClick={() => void take()}
            extraButtonProps={{ 'data-testid': 'import-take-faults' }}
          >
            {say(W.downloadTheseRows(faulty))}
          </Button>
          <Failure message={failure} />
          <SortedTable
            tall
            isNamed={false}
            empty=""
            rows={faults}
            rowKey={({ n, field, fault }) => `${n} ${field} ${fault}`}
            columns={[
              { head: say(WORDS.row), cell: ({ n }) => n, by: ({ n }) => n, number: true },
              {
                head: say(W.column),
                cell: ({ field }) => nameOf(field),
                by: ({ field }) => nameOf(field),
              },
              {
                head: say(W.whatIsWrong),
                cell: ({ fault, value, among }) => faultWords({ fault, value, among })[language],
                by: ({ fault }) => fault,
              },
              {
                head: say(WORDS.whatStandsThere),
                cell: ({ value }) => value,
                cells: { className: 'gw-samples' },
              },
            ]}
          />
        </section>
      ) : null}
      <ImportNotPeople
        rows={checked.notPeople}
        count={checked.notPeopleCount}
        busy={busy}
        isChosen={Boolean(plan.everyRow)}
        onChoose={onEveryRow}
      />
      <ImportDoubts doubts={checked.doubts} count={checked.doubtCount} />
      <ImportHere here={here} count={hereCount} mayBegin={mayBegin} isChosen={isAgain} onChoose={onAgain} />
      {people.length ? (
        <section className="gw-table-field">
          <h3>{say(people.length < ready ? W.theFirstOf(people.length, ready) : W.whoIsImported)}</h3>
          <SortedTable
            tall
            isNamed={false}
            empty=""
            rows={people}
            rowKey={({ n }) => n ?? ''}
            columns={[
              { head: say(WORDS.row), cell: ({ n }) => n, by: ({ n }) => n ?? null, number: true },
              ...columns.map((field) => ({
                head: nameOf(field),
                key: field,
                cell: (person: (typeof people)[number]) => person[field] ?? '',
                by: (person: (typeof people)[number]) => person[field] ?? null,
              })),
            ]}
          />
        </section>
      ) : null}
    </div>
  )
}

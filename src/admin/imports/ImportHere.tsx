import { FIELD_NAMES, leftWords, newEmploymentChoice, noEmploymentWords } from '../../people/imports/words'
import type { HereRow } from './importing'
import { PersonName } from '../kit/PersonName'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  here: HereRow[]
  count: number
  /** How many of those who have left may begin a new employment, and whether they are to. */
  mayBegin: number
  isChosen: boolean
  onChoose(isChosen: boolean): void
}

/** Rows of people who are here already or have left, and what of them the list says otherwise. */
export const ImportHere = ({ here, count, mayBegin, isChosen, onChoose }: Props) => {
  const { say, language } = useSay()
  if (!here.length) return null
  const nothing = say(W.empty)
  const said = ({ field, was, is }: HereRow['differences'][number]): string =>
    `${FIELD_NAMES[field]?.[language] ?? field}${say(WORDS.colon)}${was || nothing} → ${is || nothing}`
  const among = (all: readonly string[]): string => all.join(say(W.semicolon))
  const differing = ({ differences }: HereRow): string =>
    differences.length
      ? say(W.alreadyHereWouldChange(differences.map(said)))
      : say(W.alreadyHereChangesNothing)
  const leaving = ({ on, wish, why, among: teams }: NonNullable<HereRow['left']>): string => {
    const from = wish?.from ?? ''
    const none = why && noEmploymentWords(why, wish?.team, teams)
    const becomes = none
      ? say(W.noNewEmployment(none))
      : isChosen
        ? say(W.newEmploymentFrom(from))
        : say(W.staysAsItIs)
    return among([leftWords(on)[language], becomes])
  }
  return (
    <section className="gw-table-field" data-testid="import-here">
      <h3>{here.length < count ? say(W.alreadyHere(here.length, count)) : say(W.alreadyHereOrLeft)}</h3>
      <p className="gw-hint">{say(W.importAddsPeopleAndChanges)}</p>
      {mayBegin ? (
        <>
          <label className="gw-check">
            <input
              type="checkbox"
              name="newEmployments"
              data-testid="import-new-employments"
              checked={isChosen}
              onChange={(event) => onChoose(event.target.checked)}
            />
            <span>{newEmploymentChoice(mayBegin)[language]}</span>
          </label>
          <p className="gw-hint">{say(W.eachIsTold)}</p>
        </>
      ) : null}
      <Table
        tall
        isNamed={false}
        empty=""
        rows={here}
        rowKey={({ n }) => n}
        columns={[
          { head: say(WORDS.row), cell: ({ n }) => n, number: true },
          {
            head: say(WORDS.personName),
            cell: ({ id, name }) => (
              <PersonName id={id} apart>
                {name}
              </PersonName>
            ),
          },
          {
            head: say(W.whatListWouldChange),
            cell: (row) => (row.left ? leaving(row.left) : differing(row)),
          },
        ]}
      />
    </section>
  )
}

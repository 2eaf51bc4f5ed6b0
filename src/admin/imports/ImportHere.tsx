import { FIELD_NAMES, leftWords, newEmploymentChoice, noEmploymentWords } from '../../people/imports/words'
import type { HereRow } from './importing'
import { PersonName } from '../kit/PersonName'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

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
  const nothing = say('empty', '空')
  const said = ({ field, was, is }: HereRow['differences'][number]): string =>
    `${FIELD_NAMES[field]?.[language] ?? field}${say(': ', '：')}${was || nothing} → ${is || nothing}`
  const among = (all: readonly string[]): string => all.join(say('; ', '；'))
  const differing = ({ differences }: HereRow): string =>
    differences.length
      ? say(
          `already here, would change ${differences.map(said).join('; ')}`,
          `已在系统中，与名单不同：${differences.map(said).join('；')}`,
        )
      : say('already here, changes nothing', '已在系统中，无变化')
  const leaving = ({ on, wish, why, among: teams }: NonNullable<HereRow['left']>): string => {
    const from = wish?.from ?? ''
    const none = why && noEmploymentWords(why, wish?.team, teams)
    const becomes = none
      ? say(`no new employment: ${none.en}`, `不建立新任职：${none.zh}`)
      : isChosen
        ? say(`new employment from ${from}`, `自 ${from} 起新任职`)
        : say('stays as it is', '保持不变')
    return among([leftWords(on)[language], becomes])
  }
  return (
    <section className="gw-table-field" data-testid="import-here">
      <h3>
        {here.length < count
          ? say(
              `Already here, or left: the first ${here.length} of ${count}`,
              `已在系统中或已离职：前 ${here.length} 人（共 ${count} 人）`,
            )
          : say('Already here, or left', '已在系统中或已离职')}
      </h3>
      <p className="gw-hint">
        {say(
          'An import adds people and changes nobody who is here. What the list says otherwise is changed on the page of the person.',
          '导入只会新增人员，不会更改已有人员。与名单不一致的内容请在其个人页面更改。',
        )}
      </p>
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
          <p className="gw-hint">
            {say(
              'Each is told, can sign in again at once, and comes into the team of the row as a member. It asks for your password, and goes on record.',
              '系统会通知本人，其可立即重新登录，并以成员身份加入该行的团队。此操作需要您的密码，并记录在案。',
            )}
          </p>
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
            head: say('What the list would change', '名单中的不同'),
            cell: (row) => (row.left ? leaving(row.left) : differing(row)),
          },
        ]}
      />
    </section>
  )
}

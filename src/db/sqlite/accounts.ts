import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { AccountChange, Expected } from '../accounts'
import { snake, statement, together } from './statements'

type Value = string | number | null

const valueOf = (value: unknown): Value =>
  typeof value === 'boolean' ? Number(value) : (value as string | null)

const conditions = ({
  state,
  hash,
  email,
  phone,
  epoch,
  roles,
}: Expected): [text: string, values: Value[]][] => [
  ...(state ? [[`state in (${state.map(() => '?').join()})`, [...state]] as [string, Value[]]] : []),
  ...Object.entries({ hash, email, phone }).flatMap(([name, value]): [string, Value[]][] =>
    value === undefined ? [] : [[`${name} is ?`, [value]]],
  ),
  ...(epoch === undefined ? [] : [['coalesce(session_epoch, 0) = ?', [epoch]] as [string, Value[]]]),
  ...(roles
    ? [
        [
          `(select coalesce(group_concat(value), '') from (select value from users_roles where parent_id = users.id order by value)) = ?`,
          [[...roles].sort().join()],
        ] as [string, Value[]],
      ]
    : []),
]

export const changeAccount = async (
  payload: Payload,
  id: string,
  { set = {}, roles, endsSessions }: AccountChange,
  expected: Expected,
): Promise<boolean> => {
  const fields = Object.entries(set).filter(([, value]) => value !== undefined)
  const when = conditions(expected)
  const columns = [
    ...fields.map(([name]) => `${snake(name)} = ?`),
    ...(endsSessions ? ['session_epoch = coalesce(session_epoch, 0) + 1'] : []),
    'updated_at = ?',
  ]
  const text = `update users set ${columns.join(', ')} where ${['id = ?', ...when.map(([each]) => each)].join(' and ')}`
  const values = [
    ...fields.map(([, value]) => valueOf(value)),
    now().toISOString(),
    id,
    ...when.flatMap(([, each]) => each),
  ]
  return together(payload, () => {
    if (statement(payload, text).run(values).changes === 0) return false
    if (roles) {
      statement(payload, 'delete from users_roles where parent_id = ?').run([id])
      for (const [i, role] of roles.entries())
        statement(payload, 'insert into users_roles ("order", parent_id, value, id) values (?, ?, ?, ?)').run(
          [i + 1, id, role, randomUUID()],
        )
    }
    if (endsSessions) statement(payload, 'delete from sessions where subject_id = ?').run([id])
    return true
  })
}

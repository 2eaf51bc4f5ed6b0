import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'
import { faultPoint } from '../../base/faults'
import type { Minute } from '../../base/minutes'
import type { Written } from '../activity'
import type { BlockRow, DayRow, Stamp } from '../activityRows'
import type { AsOf } from '../epochs'
import { isCurrent } from './counters'
import { inGroup } from './groupCommit'
import { connectionOf, statement } from './statements'
import { tombstoneKeys } from './tombstones'

const iso = (at: number): string => new Date(at).toISOString()
const ms = (value: string): number => Date.parse(value)

const STAMP = [
  'id',
  'key',
  'subject_id',
  'company_id',
  'team_id',
  'device_id',
  'captured_at',
  'local_date',
  'zone',
  'received_at',
  'policy_version',
  'expires_at',
  'updated_at',
  'created_at',
]
const stampOf = (row: Stamp & { key: string }, writtenAt: string): unknown[] => [
  uuid(),
  row.key,
  row.subject,
  row.company,
  row.team,
  row.device,
  iso(row.capturedAt),
  row.localDate,
  row.zone,
  iso(row.receivedAt),
  row.policyVersion,
  iso(row.expiresAt),
  writtenAt,
  writtenAt,
]

const insertInto = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

const READ_BLOCKS = 'select * from activity where subject_id = ? and local_date = ?'
const ADD_BLOCK = `${insertInto('activity', [...STAMP, 'minutes', 'rev'])} on conflict (key) do nothing`
const CHANGE_BLOCK = `update activity set minutes = ?, rev = rev + 1, updated_at = ?
  where key = ? and rev = ? and hidden_at is null`

const TOTALS = ['minutes', 'seconds', 'keys', 'clicks', 'programs', 'projects']
const WRITE_DAY = `${insertInto('activity_days', [...STAMP, ...TOTALS])}
  on conflict (key) do update set ${[...TOTALS, 'updated_at'].map((name) => `${name} = excluded.${name}`).join(', ')}`

interface StoredBlock {
  key: string
  company_id: string
  team_id: string | null
  device_id: string | null
  captured_at: string
  local_date: string
  zone: string
  received_at: string
  policy_version: number
  expires_at: string
  hidden_at: string | null
  minutes: string
  rev: number
}

const blockOf = (row: StoredBlock, subject: string): BlockRow => ({
  key: row.key,
  subject,
  company: row.company_id,
  team: row.team_id,
  device: row.device_id,
  capturedAt: ms(row.captured_at),
  localDate: row.local_date,
  zone: row.zone,
  receivedAt: ms(row.received_at),
  policyVersion: row.policy_version,
  expiresAt: ms(row.expires_at),
  hiddenAt: row.hidden_at === null ? null : ms(row.hidden_at),
  minutes: JSON.parse(row.minutes) as Minute[],
  rev: row.rev,
})

export const readBlocks = async (
  payload: Payload,
  subject: string,
  localDates: string[],
): Promise<BlockRow[]> => {
  const read = statement(payload, READ_BLOCKS)
  return localDates.flatMap((date) =>
    (read.all([subject, date]) as StoredBlock[]).map((row) => blockOf(row, subject)),
  )
}

export const readDays = async (payload: Payload, subject: string, localDates: string[]) => ({
  blocks: await readBlocks(payload, subject, localDates),
  tombstones: new Set(await tombstoneKeys(payload, subject, 'activity')),
})

/** Rows that a block's write touched: none where somebody else's came between. */
const writeBlock = (payload: Payload, block: BlockRow, writtenAt: string): number => {
  const minutes = JSON.stringify(block.minutes)
  return block.rev === 0
    ? statement(payload, ADD_BLOCK).run([...stampOf(block, writtenAt), minutes, 1]).changes
    : statement(payload, CHANGE_BLOCK).run([minutes, writtenAt, block.key, block.rev]).changes
}

const writeDay = (payload: Payload, day: DayRow, writtenAt: string): void => {
  const { minutes, seconds, keys, clicks, programs, projects } = day
  const totals = [minutes, seconds, keys, clicks, JSON.stringify(programs), JSON.stringify(projects)]
  statement(payload, WRITE_DAY).run([...stampOf(day, writtenAt), ...totals])
}

export const writeActivity = async (
  payload: Payload,
  blocks: readonly BlockRow[],
  days: readonly DayRow[],
  at: number,
  asOf: AsOf | null,
): Promise<Written> => {
  const writtenAt = iso(at)
  let outcome: Written = 'written'
  await inGroup(connectionOf(payload).db, () => {
    if (asOf && !isCurrent(payload, asOf)) outcome = 'moved'
    else if (!blocks.every((block) => writeBlock(payload, block, writtenAt) > 0)) outcome = 'raced'
    if (outcome !== 'written') return false
    faultPoint('after-blocks-before-day')
    for (const day of days) writeDay(payload, day, writtenAt)
    return true
  })
  return outcome
}

import type { BlockRow, ChangedBlock, Stamp } from '../../db/activityRows'
import { mergeMinutes } from '../../base/minutes'
import { isBuried } from '../../policy/decide/tombstones'
import type { AllowedMinute } from './activityItems'
import type { Sender } from './device'

export type Outcome =
  | { index: number; status: 'accepted'; known?: true }
  | { index: number; status: 'duplicate' }
  | { index: number; status: 'refused'; code: 'deleted' }

/** A block is one device's ten minutes under one stamp: a minute under another opens a second one. */
const isSameBlock = (a: Stamp, b: Stamp): boolean =>
  a.localDate === b.localDate &&
  a.policyVersion === b.policyVersion &&
  a.company === b.company &&
  a.team === b.team

const keyOf = (start: string, { device, localDate, policyVersion, company, team }: Stamp): string =>
  `${device}:${start}:${localDate}:${policyVersion}:${company}:${team ?? ''}`

/** The key of the block that takes a minute: one whose end was brought forward by a withdrawal takes nothing that rests on a later consent. */
const keyFor = (blocks: readonly BlockRow[], start: string, stamp: Stamp): string => {
  let key = keyOf(start, stamp)
  while (blocks.some((block) => block.key === key && block.expiresAt < stamp.expiresAt)) key += '+'
  return key
}

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/**
 * What a batch changes: for each ten minutes of the device, minutes that no block holds yet go to the block of their stamp. Minutes are
 * compared with all blocks of those ten minutes, so that a repeat under a newer version counts once too, and with those of stopped devices that
 * stood for the same computer.
 */
export const mergeBlocks = (
  stored: readonly BlockRow[],
  incoming: readonly AllowedMinute[],
  tombstones: ReadonlySet<string>,
  { imported = false, former = [] }: Pick<Sender, 'imported' | 'former'> = {},
): { outcomes: Outcome[]; changed: ChangedBlock[] } => {
  const outcomes: Outcome[] = []
  const changed = new Map<string, Growing>()
  const device = incoming[0]?.stamp.device ?? ''
  const ofDevice = groupBy(
    stored.filter((block) => block.device === device || former.includes(block.device ?? '')),
    ({ capturedAt }) => capturedAt,
  )
  for (const [start, minutes] of groupBy(incoming, (each) => each.start)) {
    const blocks = ofDevice.get(start) ?? []
    if (blocks.some(({ hiddenAt }) => hiddenAt !== null) || isBuried(tombstones, device, start, imported)) {
      for (const { index } of minutes) outcomes.push({ index, status: 'refused', code: 'deleted' })
      continue
    }
    const known = blocks.flatMap((block) => block.minutes)
    const { statuses } = mergeMinutes(
      known,
      minutes.map(({ minute }) => minute),
    )
    const held = new Set(known.map(({ m }) => m))
    const startText = new Date(start).toISOString()
    let open: { stamp: Stamp; block: Growing } | undefined
    for (let i = 0; i < minutes.length; i++) {
      const { index, minute, stamp } = minutes[i] as AllowedMinute
      const isKnown = held.has(minute.m)
      if (statuses[i] === 'duplicate') outcomes.push({ index, status: 'duplicate' })
      else outcomes.push(isKnown ? { index, status: 'accepted', known: true } : { index, status: 'accepted' })
      if (isKnown) continue
      held.add(minute.m)
      if (!open || !isSameBlock(open.stamp, stamp)) {
        const key = keyFor(blocks, startText, stamp)
        const block =
          changed.get(key) ?? copyOf(blocks.find((one) => one.key === key)) ?? newBlock(key, stamp)
        changed.set(key, block)
        open = { stamp, block }
      }
      open.block.minutes.push(minute)
      open.block.added.push(minute.m)
    }
  }
  for (const { minutes } of changed.values()) minutes.sort((a, b) => a.m - b.m)
  return { outcomes, changed: [...changed.values()] }
}

type Growing = BlockRow & { added: number[] }

/** Field by field: a copy that then grows by fields takes several times as long, and a batch makes dozens. */
const newBlock = (key: string, stamp: Stamp): Growing => ({
  subject: stamp.subject,
  company: stamp.company,
  team: stamp.team,
  device: stamp.device,
  capturedAt: stamp.capturedAt,
  localDate: stamp.localDate,
  zone: stamp.zone,
  receivedAt: stamp.receivedAt,
  policyVersion: stamp.policyVersion,
  expiresAt: stamp.expiresAt,
  key,
  minutes: [],
  rev: 0,
  hiddenAt: null,
  added: [],
})

const copyOf = (block: BlockRow | undefined): Growing | undefined =>
  block && { ...block, minutes: [...block.minutes], added: [] }

import type { BlockRow } from '../../db/activityRows'
import { mergeMinutes, type Minute } from '../../reports/activity'
import { blockTombstone } from '../../privacy/tombstones'
import type { AllowedMinute } from './activityItems'

export type Outcome =
  { index: number; status: 'accepted' | 'duplicate' } | { index: number; status: 'refused'; code: 'deleted' }

/** A block is one device's ten minutes under one stamp: a minute under another opens a second one. */
const keyOf = ({
  start,
  stamp: { device, localDate, policyVersion, company, team },
}: AllowedMinute): string =>
  [device, new Date(start).toISOString(), localDate, policyVersion, company, team ?? ''].join(':')

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/**
 * What a batch changes: for each ten minutes of the device, minutes that no block holds yet go to the block of their stamp. Minutes are
 * compared with all blocks of those ten minutes, so that a repeat under a newer version counts once too.
 */
export const mergeBlocks = (
  stored: readonly BlockRow[],
  incoming: readonly AllowedMinute[],
  tombstones: ReadonlySet<string>,
): { outcomes: Outcome[]; changed: BlockRow[] } => {
  const outcomes: Outcome[] = []
  const changed = new Map<string, BlockRow>()
  const device = incoming[0]?.stamp.device ?? ''
  const ofDevice = groupBy(
    stored.filter((block) => block.device === device),
    ({ capturedAt }) => capturedAt,
  )
  for (const [start, minutes] of groupBy(incoming, (each) => each.start)) {
    const blocks = ofDevice.get(start) ?? []
    if (blocks.some(({ hiddenAt }) => hiddenAt !== null) || tombstones.has(blockTombstone(device, start))) {
      for (const { index } of minutes) outcomes.push({ index, status: 'refused', code: 'deleted' })
      continue
    }
    const known = blocks.flatMap((block) => block.minutes)
    const held = new Set(known.map(({ m }) => m))
    const merged = mergeMinutes(
      known,
      minutes.map(({ minute }) => minute),
    )
    for (const [i, each] of minutes.entries()) {
      outcomes.push({ index: each.index, status: merged.statuses[i] as 'accepted' })
      if (held.has(each.minute.m)) continue
      held.add(each.minute.m)
      const key = keyOf(each)
      const block = changed.get(key) ?? blocks.find((one) => one.key === key) ?? newBlock(key, each)
      changed.set(key, { ...block, minutes: withMinute(block.minutes, each.minute) })
    }
  }
  return { outcomes, changed: [...changed.values()] }
}

const newBlock = (key: string, { stamp }: AllowedMinute): BlockRow => ({
  ...stamp,
  key,
  minutes: [],
  rev: 0,
  hiddenAt: null,
})

const withMinute = (minutes: readonly Minute[], minute: Minute): Minute[] =>
  [...minutes, minute].sort((a, b) => a.m - b.m)

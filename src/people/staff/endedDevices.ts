import type { Payload } from 'payload'
import { changeUnderEpoch } from '../../db/changes'
import { personEpoch } from '../../db/epochs'
import { pastAccess } from '../../db/rows'
import { now } from '../../base/clock'
import { idOf } from '../../base/ids'

const endsOf = async (payload: Payload, employments: string[]): Promise<Map<string, string>> => {
  const docs = await pastAccess(payload, 'machine').all(
    'employments',
    { and: [{ id: { in: employments } }, { endsAt: { less_than_equal: now().toISOString() } }] },
    { select: ['endsAt'] },
  )
  return new Map(docs.map(({ id, endsAt }) => [id, endsAt ?? '']))
}

/**
 * Stops the computers of employments that have ended, as of their end; the dates alone refuse them already, and what is shown of them says so
 * too. One that was still taken after an end that is put on record later was stopped when it was stopped, that is now. What stands for imports alone holds no token and stays.
 * @returns how many. */
export const stopEndedDevices = async (payload: Payload, employment?: string): Promise<number> => {
  const docs = await pastAccess(payload, 'machine').all(
    'devices',
    {
      and: [
        { revokedAt: { exists: false } },
        { virtual: { not_equals: true } },
        ...(employment === undefined ? [] : [{ employment: { equals: employment } }]),
      ],
    },
    { select: ['subject', 'employment', 'enrolledAt', 'lastSeenAt'] },
  )
  if (!docs.length) return 0
  const ends = await endsOf(payload, [...new Set(docs.map((each) => idOf(each.employment)))])
  const ended = docs.filter((each) => ends.has(idOf(each.employment)))
  for (const { id, subject, employment: of, enrolledAt, lastSeenAt } of ended) {
    const end = new Date(ends.get(idOf(of)) ?? now())
    const wasTaken = [enrolledAt, lastSeenAt].some((at) => at && new Date(at) > end)
    const revokedAt = wasTaken ? now() : end
    await changeUnderEpoch(payload, personEpoch(idOf(subject)), [
      { collection: 'devices', id: String(id), set: { revokedAt } },
    ])
    await pastAccess(payload, 'machine').remove('device-tokens', { device: { equals: id } })
  }
  return ended.length
}

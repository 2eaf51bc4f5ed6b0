import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { now } from '../../base/clock'
import { readDays } from '../../db/activity'
import { deviceOfSource, ownSource } from '../../records/importDevice'
import { isId } from '../../base/ids'
import { endpoint } from '../endpoint'
import { takeActivity } from '../ingest/activity'
import { judgeItems, type AllowedMinute } from '../ingest/activityItems'
import type { Sender } from '../ingest/device'
import { mergeBlocks } from '../ingest/mergeBlocks'
import { hostName, MOST_ITEMS, type BatchAnswer } from '../ingest/schemas'

/** What would become of these minutes; nothing is stored. */
const preview = async (payload: Payload, sender: Sender, items: readonly unknown[]): Promise<BatchAnswer> => {
  const judged = judgeItems(items, sender, new Set())
  const allowed = judged.filter((each): each is AllowedMinute => 'minute' in each)
  const refusals = judged.flatMap((each) =>
    'minute' in each ? [] : [{ index: each.index, status: 'refused' as const, code: each.code }],
  )
  const dates = [...new Set(allowed.map(({ stamp }) => stamp.localDate))]
  const { blocks, tombstones } = await readDays(payload, sender.subject, dates)
  const { outcomes } = mergeBlocks(blocks, allowed, tombstones, sender)
  return { results: [...outcomes, ...refusals].sort((a, b) => a.index - b.index) }
}

interface Wish {
  /** The person's own computer that the records are of, as far as he knows. */
  device: string | null
  host: string
}

/** The person himself as a sender, for the device under which it is brought in; a preview makes none. */
const ownSender = async (
  payload: Payload,
  subject: string,
  wish: Wish,
  make: boolean,
): Promise<{ sender: Sender; name: string | null; anew: boolean }> => {
  const known = await ownSource(payload, subject, wish.device)
  const source = { subject, employment: known.employment.id, host: wish.host }
  const device = await deviceOfSource(payload, source, wish.device, { make })
  const sender: Sender = {
    ...known,
    device: device.id ?? '',
    subject,
    receivedAt: now().getTime(),
    imported: true,
    former: device.former,
    again: async () => (await ownSender(payload, subject, wish, make)).sender,
  }
  return { sender, name: device.name, anew: device.former.length > 0 }
}

/** Brings in what a person recorded himself with ActivityWatch, folded to minutes in his browser; he looks first, then it is stored. */
export const ownImportEndpoints: Endpoint[] = [
  endpoint({
    path: '/activitywatch',
    method: 'post',
    quiet: 'his own minutes, taken as a device reports them',
    // Titles are masked where they are judged, like those that a device sends.
    freeText: 'masked',
    body: z.strictObject({
      device: z.string().refine(isId, 'Not an id.').nullable(),
      host: hostName,
      preview: z.boolean(),
      items: z.array(z.unknown()).min(1).max(MOST_ITEMS),
    }),
    handle: async ({ req: { payload }, user, body: { device, host, items, preview: looksOnly } }) => {
      const { sender, name, anew } = await ownSender(payload, user.id, { device, host }, !looksOnly)
      const answer = looksOnly
        ? await preview(payload, sender, items)
        : await takeActivity(payload, sender, items)
      // The computer under which they lie, or will; null: one that is made for them. `anew`: the one that stood for it before was stopped.
      return { ...answer, device: name, anew }
    },
  }),
]

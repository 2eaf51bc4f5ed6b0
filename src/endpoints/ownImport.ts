import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { now } from '../clock'
import { readBlocks } from '../db/activity'
import { importDevice } from '../people/importDevice'
import { isId } from '../privacy/ids'
import { tombstonesOf } from '../privacy/tombstones'
import { endpoint } from './endpoint'
import { takeActivity } from './ingest/activity'
import { judgeItems, type AllowedMinute } from './ingest/activityItems'
import type { Sender } from './ingest/device'
import { mergeBlocks } from './ingest/mergeBlocks'
import { MOST_ITEMS, type BatchAnswer } from './ingest/schemas'

/** What would become of these minutes; nothing is stored. */
const preview = async (payload: Payload, sender: Sender, items: readonly unknown[]): Promise<BatchAnswer> => {
  const judged = judgeItems(items, sender, new Set())
  const allowed = judged.filter((each): each is AllowedMinute => 'minute' in each)
  const refusals = judged.flatMap((each) =>
    'minute' in each ? [] : [{ index: each.index, status: 'refused' as const, code: each.code }],
  )
  const dates = [...new Set(allowed.map(({ stamp }) => stamp.localDate))]
  const { outcomes } = mergeBlocks(
    dates.length ? await readBlocks(payload, sender.subject, dates) : [],
    allowed,
    await tombstonesOf(payload, sender.subject, 'activity'),
  )
  return { results: [...outcomes, ...refusals].sort((a, b) => a.index - b.index) }
}

/** The person himself as a sender, for the device under which it is brought in. */
const ownSender = async (
  payload: Payload,
  subject: string,
  wanted: string | null,
  make: boolean,
): Promise<Sender> => {
  const { device, ...known } = await importDevice(payload, subject, wanted, { make })
  return {
    ...known,
    device: device ?? '',
    subject,
    receivedAt: now().getTime(),
    again: () => ownSender(payload, subject, wanted, make),
  }
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
      preview: z.boolean(),
      items: z.array(z.unknown()).min(1).max(MOST_ITEMS),
    }),
    handle: async ({ req: { payload }, user, body }) => {
      const sender = await ownSender(payload, user.id, body.device, !body.preview)
      return body.preview ? preview(payload, sender, body.items) : takeActivity(payload, sender, body.items)
    },
  }),
]

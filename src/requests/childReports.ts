import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'
import { officers } from '../roll/everybody'
import { checkMinor } from '../people/staff/guardians'
import { askRequest } from './ask'
import { decideRequest } from './decide'
import type { AnyRequest, RequestKind } from './kind'
import * as W from './words'

const DAY = 86_400_000
/** Whoever reports a child's data is answered by then. */
const ANSWERED_WITHIN = 3 * DAY
const KEPT = 365 * DAY

interface Report extends AnyRequest {
  dueAt: string
}

interface Answer {
  right: boolean
  answer: string
  /** Who the child is, where the report is right. */
  subject?: string
  bornOn?: string
}

type Given = Omit<Answer, 'right'>

const page = ({ id }: Report): string => `/admin/collections/child-reports/${id}`

/** Anybody says that data of a child is here; whoever answers for data protection looks into it (P90). */
export const childReports = {
  name: 'child-report',
  collection: 'child-reports',
  fields: { askedAt: 'at', dueAt: 'dueAt', decidedAt: 'answeredAt', decidedBy: 'answeredBy' },
  waits: ['open'],
  clock: {
    due: (_payload, askedAt) => Promise.resolve(new Date(askedAt.getTime() + ANSWERED_WITHIN)),
    // It stands on the start page with its deadline until it is answered.
    reminders: [],
  },
  deciders: ['hr', 'privacy'],
  waiting: () => W.reportOnChildsDataWaits,
  // It comes from the public page, from somebody who leaves a way to reach him at most: nobody here is told of the answer.
  askedBy: () => null,
  asked: {
    act: 'child-reported',
    record: ({ id }) => ({ detail: id }),
    told: {
      to: (payload) => officers(payload),
      notice: (row) => ({
        kind: 'child-report',
        titles: W.somebodyReportsDataOfChild,
        url: page(row),
      }),
    },
  },
  steps: {
    right: {
      from: ['open'],
      to: 'right',
      act: 'child-report-answered',
      record: (_row, { subject }: Given) => ({ detail: 'right', ...(subject ? { subject } : {}) }),
      data: ({ subject }: Given) => (subject ? { subject } : {}),
      // First, so that no report is right of which nothing follows.
      before: async (req, _row, { subject, bornOn }: Given) => {
        if (subject && bornOn) await recordMinor(req, subject, bornOn)
      },
    },
    wrong: {
      from: ['open'],
      to: 'wrong',
      refuses: true,
      act: 'child-report-answered',
      record: () => ({ detail: 'wrong' }),
    },
  },
} satisfies RequestKind<Report>

/** Takes a report from anybody on data of a child, starts its clock and tells whoever answers for data protection (P90). */
export const reportChild = async (
  payload: Payload,
  { text, contact }: { text: string; contact: string },
): Promise<{ dueAt: string }> => {
  const expiresAt = new Date(now().getTime() + KEPT).toISOString()
  const given = { text, ...(contact ? { contact } : {}), expiresAt }
  const { dueAt } = await askRequest(payload, childReports, given)
  return { dueAt }
}

/**
 * Answers a report. Where it is right the person is recorded as a minor without a guardian, with all that follows at once: no collecting, no
 * use, an end to what is held.
 */
export const answerReport = (
  req: PayloadRequest,
  id: string,
  { right, ...given }: Answer,
): Promise<{ state: string }> => {
  const { steps } = childReports
  return decideRequest(req, childReports, right ? steps.right : steps.wrong, id, given)
}

const recordMinor = async (req: PayloadRequest, subject: string, bornOn: string): Promise<void> => {
  const { payload, user } = req
  const known = await pastAccess(payload, 'whole').one('guardianships', { subject: { equals: subject } })
  if (known) return
  await checkMinor(req, subject, bornOn)
  await payload.create({
    collection: 'guardianships',
    data: { subject, bornOn, state: 'pending' },
    user: user as never,
    overrideAccess: true,
  })
}

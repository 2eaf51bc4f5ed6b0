import type { Endpoint } from 'payload'
import { z } from 'zod'
import { REASON } from '../../base/reason'
import { reasonGiven } from '../../record/reasons'
import { absenceForm, absences, askAbsence } from '../../requests/absences'
import {
  askCorrection,
  correctionDraft,
  correctionForm,
  corrections,
  tryCorrection,
} from '../../requests/corrections'
import { decideRequest } from '../../requests/decide'
import type { AnyAnswer, RequestKind, Step } from '../../requests/kind'
import { askOvertime, overtimeForm, overtimeRequests } from '../../requests/overtime'
import type { WorkRow } from '../../requests/work'
import { created, endpoint } from '../endpoint'

const approval = z.strictObject({ answer: reasonGiven(0).optional() })
const refusal = z.strictObject({ answer: reasonGiven(REASON.refusal) })

type Steps<Row> = Record<'approve' | 'refuse' | 'withdraw', Step<Row, AnyAnswer>>

/** Lead, deputy or HR decide: which of them may, and of whom, is asked with the row. Until then whoever asked takes it back. */
const decisions = <Row extends WorkRow>(kind: RequestKind<Row> & { steps: Steps<Row> }): Endpoint[] => [
  endpoint({
    path: '/:id/approve',
    method: 'post',
    body: approval,
    handle: ({ req, params, body }) => decideRequest(req, kind, kind.steps.approve, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/refuse',
    method: 'post',
    body: refusal,
    handle: ({ req, params, body }) => decideRequest(req, kind, kind.steps.refuse, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/withdraw',
    method: 'post',
    handle: ({ req, params }) => decideRequest(req, kind, kind.steps.withdraw, params.id ?? '', {}),
  }),
]

export const correctionEndpoints: Endpoint[] = [
  endpoint({
    path: '/',
    method: 'post',
    body: correctionForm,
    handle: async ({ req, body }) => created(await askCorrection(req, body)),
  }),
  endpoint({
    path: '/try',
    method: 'post',
    quiet: 'Tells whoever types a correction what his own day would come to; nothing is stored.',
    body: correctionDraft,
    handle: ({ req, body }) => tryCorrection(req, body),
  }),
  ...decisions(corrections),
]

export const overtimeEndpoints: Endpoint[] = [
  endpoint({
    path: '/',
    method: 'post',
    body: overtimeForm,
    handle: async ({ req, body }) => created(await askOvertime(req, body)),
  }),
  ...decisions(overtimeRequests),
]

export const absenceEndpoints: Endpoint[] = [
  endpoint({
    path: '/',
    method: 'post',
    body: absenceForm,
    handle: async ({ req, body }) => created(await askAbsence(req, body)),
  }),
  ...decisions(absences),
]

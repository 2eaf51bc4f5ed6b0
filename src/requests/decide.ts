import type { PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { forbidden, invalid, notFound, Problem } from '../base/errors'
import { hasRole } from '../base/roles'
import { inTurn } from '../db/inTurn'
import { actingRole, audit } from '../record/audit'
import type { AnyAnswer, AnyRequest, RequestKind, Step } from './kind'
import { moveRequest, readRequest } from './rows'
import { tellOf } from './tellOf'

type Deciding = { roles?: readonly string[] | null } | null | undefined

/** Whether somebody decides requests of a kind, as far as his offices say. */
export const decides = (user: Deciding, { deciders }: Pick<RequestKind<never>, 'deciders'>): boolean =>
  hasRole(user, ...deciders)

/** What somebody is about to decide. @throws Problem 403 where it is not his to decide, 404, 409 where it is decided. */
const toDecide = async <Row extends AnyRequest, Given extends AnyAnswer>(
  req: PayloadRequest,
  kind: RequestKind<Row>,
  step: Step<Row, Given>,
  id: string,
): Promise<Row> => {
  const { payload, user } = req
  const isOffice = decides(user, kind)
  if (!step.own && !isOffice && !kind.leads) throw forbidden()
  const row = await readRequest(payload, kind, id)
  if (!row) throw notFound()
  if (step.own) {
    if (kind.askedBy(row) !== String(user?.id)) throw notFound()
    if (!step.from.includes(row.state)) throw decided()
    return row
  }
  const isHis = (kind.whose ?? kind.askedBy)(row) === String(user?.id)
  // Who leads nobody of it learns not even that it is there.
  if (!isOffice && !isHis && !(await kind.leads?.(req, row))) throw notFound()
  if (isHis) throw forbidden()
  if (!step.from.includes(row.state)) throw decided()
  return row
}

const decided = () => new Problem(409, 'conflict', 'It has been answered meanwhile.')

/** One decision of a request after the other, so that who comes second changes nothing before he is told. */
const claim = <Row extends AnyRequest, Given extends AnyAnswer>(
  req: PayloadRequest,
  kind: RequestKind<Row>,
  step: Step<Row, Given>,
  id: string,
  given: Given,
): Promise<Row> =>
  inTurn(`request:${kind.collection}:${id}`, async () => {
    const { payload, user } = req
    const row = await toDecide(req, kind, step, id)
    await step.before?.(req, row, given)
    const by = String(user?.id)
    const at = now().toISOString()
    const written = {
      state: step.to,
      [kind.fields.decidedAt]: at,
      ...(step.own ? {} : { [kind.fields.decidedBy]: by }),
      ...(given.answer ? { answer: given.answer } : {}),
      ...step.data?.(given, row, { by, at }),
    }
    if (!(await moveRequest(payload, kind, id, step.from, written, step.marks?.(row)))) throw decided()
    const { act } = step
    await audit(payload, { act, actor: by, actorRole: actingRole(user), ...step.record(row, given) })
    return { ...row, ...written }
  })

/**
 * Decides a request: on record, told to whom the kind names, and carried out.
 * @throws Problem 400 for a refusal without a reason, 403 for who may not, or asked it himself, 404 (a step of one's own is there for whoever
 * asked alone), 409 where it is decided already; and what the step itself refuses.
 */
export const decideRequest = async <Row extends AnyRequest, Given extends AnyAnswer>(
  req: PayloadRequest,
  kind: RequestKind<Row>,
  step: Step<Row, Given>,
  id: string,
  given: Given,
): Promise<{ state: string }> => {
  if (step.refuses && !given.answer?.trim())
    throw invalid('Say why: whoever asked reads it.', { field: 'answer' })
  const row = await claim(req, kind, step, id, given)
  await tellOf(req.payload, kind, row, step.to, step.told)
  return { state: (await step.after?.(req, row, given)) ?? step.to }
}

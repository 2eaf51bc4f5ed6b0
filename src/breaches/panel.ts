import type { PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { notFound } from '../base/errors'
import type { Both } from '../base/labels'
import { firstCompany } from '../roll/firstCompany'
import { asksSecond } from '../policy/life/signers'
import { pastAccess } from '../db/rows'
import { missingFor, type Missing } from './acts'
import { concerned, type Why } from './affected'
import { announcementOf, type BreachAnnouncement } from './announcement'
import { CHECKLIST, STEPS, type Step } from './clocks'
import { metDeadlines, type Met } from './deadlines'
import { readBreach, type Breach } from './record'
import { toSign } from './sign'
import { standingsOf, type Standing } from './standing'
import { TOLD_STATES, type ToldState } from './toldStates'
import { waitsOf, type Wait } from './waits'

/** What the panel on a breach's record shows. */
export interface Panel {
  state: Breach['state']
  title: string
  /** The server's clock, for the countdown. */
  at: string
  zone: string
  deadlines: Met[]
  checklist: { step: Step; label: Both; at: string | null; by: string | null }[]
  /** How many people are concerned, counted now or told. */
  people: number
  notice: Breach['notice']
  /** When the record was last saved: since then what is signed stands as it does. */
  savedAt: string
  digest: string
  empty: string[]
  signatures: { name: string; at: string; mine: boolean }[]
  /** Of those who were told; null for whoever may not know who they are. */
  standings: Standing[] | null
  /** Who is concerned and has no row yet, with why; null for whoever may not know who they are. */
  waiting: { subject: string; name: string; why: Why }[] | null
  /** How many are in each state of being told, and how many are not reached. */
  counts: Record<ToldState, number> & { unreached: number }
  /** Why letters wait, and until when. */
  waits: Wait[]
  announcement: BreachAnnouncement | null
  missing: Missing[]
}

const namesOf = async ({ payload }: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  const docs = await pastAccess(payload, 'named').all('users', { id: { in: ids } })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/**
 * @param keeps Whether the reader keeps breaches; who only signs second sees no names.
 * @throws Problem 404 for who only signs second, where his signature is not asked for.
 */
export const breachPanel = async (req: PayloadRequest, id: string, keeps: boolean): Promise<Panel> => {
  const { payload, user } = req
  const breach = await readBreach(payload, id)
  const { digest, empty, signatures } = await toSign(payload, breach)
  const isAsked = breach.state === 'open' && asksSecond(signatures, String(user?.id))
  if (!keeps && !isAsked) throw notFound()
  const standings = await standingsOf(payload, breach)
  const deadlines = await metDeadlines(payload, breach, standings)
  const steps = Object.values(breach.checked).map(({ by }) => by)
  const affected = await concerned(payload, breach, standings)
  const rows = new Set(standings.map(({ subject }) => subject))
  const waiting = affected.filter(({ subject }) => !rows.has(subject))
  const names = await namesOf(req, [
    ...signatures.map(({ signer }) => signer),
    ...steps,
    ...(keeps ? waiting.map(({ subject }) => subject) : []),
  ])
  return {
    state: breach.state,
    title: breach.title,
    at: now().toISOString(),
    zone: (await firstCompany(payload))?.zone ?? 'UTC',
    deadlines,
    checklist: STEPS.map((step) => {
      const checked = breach.checked[step]
      return {
        step,
        label: CHECKLIST[step],
        at: checked?.at ?? null,
        by: checked ? (names.get(checked.by) ?? null) : null,
      }
    }),
    people: affected.length,
    notice: breach.notice,
    savedAt: breach.updatedAt,
    digest,
    empty,
    signatures: signatures.map(({ signer, at }) => ({
      name: names.get(signer) ?? '',
      at,
      mine: signer === String(user?.id),
    })),
    standings: keeps ? standings : null,
    waiting: keeps
      ? waiting
          .map(({ subject, why }) => ({ subject, name: names.get(subject) ?? '', why }))
          .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
      : null,
    counts: {
      ...(Object.fromEntries(
        TOLD_STATES.map((state) => [state, standings.filter(({ told }) => told === state).length]),
      ) as Record<ToldState, number>),
      unreached: standings.filter(({ unreached }) => unreached).length,
    },
    waits: await waitsOf(payload, breach, standings, deadlines),
    announcement: await announcementOf(payload, id),
    missing: await missingFor(req, breach),
  }
}

import type { Where } from 'payload'
import { detailInWords } from '../../admin/kit/auditDetails'
import { ACTS, ROLE_NAMES } from '../../record/actWords'
import { categoryLabel } from '../../categories/words'
import { SECURITY_EVENTS } from '../../i18n/securityEvents'
import type { Both } from '../../base/labels'
import { LETTERS } from '../../letters/kinds'
import { sayReason } from '../../letters/replies'
import type { StateOf } from '../../i18n/states'
import { letterState, shownState } from '../../letters/stateWords'
import { maybeId } from '../../base/ids'
import { namesOf } from '../looks/looks'
import type { Reader } from '../kit/reader'
import { own } from '../kit/rows'
import { pageOfRows, type Listed } from './listed'
import { readTold, type Told } from './told'
import * as W from './words'

/** A row of the audit log that is about the reader, or that he is the doer of. */
export interface OwnAct {
  id: string
  at: string
  act: string
  /** Empty where the reader himself did it, or nobody did. */
  by: string
  byMe: boolean
  /** Empty where it is about the reader himself, or about nobody. */
  about: string
  aboutMe: boolean
  detail: string
}

export interface OwnSecurityEntry {
  id: string
  at: string
  event: string
  browser: string
}

export interface OwnLetter {
  id: string
  at: string
  kind: string
  address: string
  /** As it is shown, and in words. */
  shown: StateOf<'letter'>
  state: string
  why: string
  sentAt: string | null
}

export interface Records {
  audit: Listed<OwnAct>
  security: Listed<OwnSecurityEntry>
  letters: Listed<OwnLetter>
  /** What computers reported and no other page shows. */
  told: Told[]
}

/** Which page of a list is wanted, by its name or its category; the first where none is. */
export type RecordPages = Readonly<Record<string, number | undefined>>

const ofAudit = async (reader: Reader, wanted: number): Promise<Listed<OwnAct>> => {
  const { user, payload, language } = reader
  const mine: Where = { or: [{ subject: { equals: user.id } }, { actor: { equals: user.id } }] }
  const { rows: found, ...list } = await pageOfRows(reader, 'audit-log', mine, '-at', wanted)
  const people = found.flatMap(({ actor, subject }) => [maybeId(actor) ?? [], maybeId(subject) ?? []].flat())
  const names = await namesOf(reader, people)
  const me = String(user.id)
  const gone = W.somebodyWhoHasLeft[language]
  const nameOf = (id: string | null | undefined): string => (!id || id === me ? '' : (names.get(id) ?? gone))
  const told = (name: string, role: string | null | undefined): string => {
    const office = role && ROLE_NAMES[role]?.[language]
    if (!name || !office) return name
    return language === 'en' ? `${name} (${office})` : `${name}（${office}）`
  }
  return {
    ...list,
    rows: found.map(({ id, at, act, actor, actorRole, subject, category, detail }) => ({
      id: String(id),
      at,
      act: (ACTS as Record<string, Both>)[act]?.[language] ?? act,
      by: told(nameOf(maybeId(actor)), actorRole),
      byMe: maybeId(actor) === me,
      about: nameOf(maybeId(subject)),
      aboutMe: maybeId(subject) === me,
      detail: [
        category ? categoryLabel(payload.config, category, language) : '',
        detail ? detailInWords(act, detail, language) : '',
      ]
        .filter(Boolean)
        .join(language === 'en' ? ': ' : '：'),
    })),
  }
}

const ofSecurity = async (reader: Reader, wanted: number): Promise<Listed<OwnSecurityEntry>> => {
  const { rows: found, ...list } = await pageOfRows(reader, 'security-log', own(reader), '-at', wanted)
  return {
    ...list,
    rows: found.map(({ id, at, event, browser }) => ({
      id: String(id),
      at,
      event: (SECURITY_EVENTS as Record<string, Both>)[event]?.[reader.language] ?? event,
      browser: browser ?? '',
    })),
  }
}

const ofLetters = async (reader: Reader, wanted: number): Promise<Listed<OwnLetter>> => {
  const { language } = reader
  const { rows: found, ...list } = await pageOfRows(reader, 'outbox', own(reader), '-createdAt', wanted)
  return {
    ...list,
    rows: found.map(({ id, createdAt, kind, address, state, reason, sentAt }) => ({
      id: String(id),
      at: createdAt,
      kind: LETTERS[kind].label[language],
      address: address ?? '',
      shown: shownState({ state, reason }),
      state: letterState({ state, reason })[language],
      why: reason ? sayReason(reason, language) : '',
      sentAt: sentAt ?? null,
    })),
  }
}

/** What the system wrote down about the reader: what was done, what happened at the door, how letters to him fared, and what no other page shows. */
export const readRecords = async (reader: Reader, pages: RecordPages): Promise<Records> => {
  const [audit, security, letters, told] = await Promise.all([
    ofAudit(reader, pages.audit ?? 1),
    ofSecurity(reader, pages.security ?? 1),
    ofLetters(reader, pages.letters ?? 1),
    readTold(reader, pages),
  ])
  return { audit, security, letters, told }
}

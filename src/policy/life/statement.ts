import type { Payload } from 'payload'
import { invalid, lacking, unfit } from '../../base/errors'
import { COOKIES } from '../cookies'
import { both, type Both } from '../../base/labels'
import { lacksOf } from '../../base/lacking'
import { RIGHTS, type Controller, type Right, type Statement, type Term } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'
import * as W from './words'

/** The statement as a draft's form holds it, in both languages. */
export interface DraftStatement {
  office?: { name?: Partial<Both> | null; leader?: string | null; contact?: string | null } | null
  recipients?: { key: string; name: Partial<Both>; country?: string | null; purpose: Partial<Both> }[] | null
  scope?: Partial<Both> | null
  territory?: string[] | null
  prevails?: 'zh' | 'en' | null
  storage?: { country?: string | null; place?: Partial<Both> | null } | null
  rights?: Right[] | null
  workingDays?: number | null
  answerDays?: number | null
  noticeDays?: number | null
}

/** Both languages, or what is said where nothing is. @throws Problem 400 where one of the two is missing. */
const inBoth = (given: Partial<Both> | null | undefined, otherwise: Both, part: Both): Both => {
  const [en, zh] = [given?.en?.trim() ?? '', given?.zh?.trim() ?? '']
  if (!en && !zh) return otherwise
  const said = { en, zh }
  const lacks = lacksOf([{ field: 'statement', part, has: (language) => Boolean(said[language]) }])
  if (lacks.length) throw lacking(lacks, { field: 'statement' })
  return said
}

/** The legal entities, oldest first: who answers is what the company's own record says when the version is sealed. */
export const controllersOf = async (payload: Payload): Promise<Controller[]> => {
  const docs = await pastAccess(payload, 'whole').all('companies', {}, { sort: 'createdAt' })
  return docs.map(({ id, name, controller, contact }) => ({
    company: String(id),
    name,
    controller: controller?.trim() || name,
    contact: contact?.trim() ?? '',
  }))
}

/**
 * What a version says of who answers, who receives and what people may ask for, whole.
 * @throws Problem 400 for a text in one language alone, or a recipient that a term names and nobody describes.
 */
export const statementOf = async (
  payload: Payload,
  draft: DraftStatement,
  terms: readonly Term[],
): Promise<Statement> => {
  const controllers = await controllersOf(payload)
  const recipients = (draft.recipients ?? []).map(({ key, name, country, purpose }) => ({
    key: key.trim(),
    name: inBoth(name, both('', ''), W.nameOfTheRecipient(key)),
    country: country ?? '',
    purpose: inBoth(purpose, both('', ''), W.purposeOfTheRecipient(key)),
  }))
  const keys = recipients.map(({ key }) => key)
  if (new Set(keys).size < keys.length) throw invalid('A recipient is named twice.', { field: 'statement' })
  const stranger = terms.flatMap((term) => term.recipients).find((each) => !keys.includes(each))
  if (stranger) throw unfit(W.recipientIsNamedByTerm(stranger), { field: 'statement' })
  return {
    controllers,
    office: {
      name: inBoth(draft.office?.name, W.hrDepartment, W.nameOfResponsibleBody),
      leader: draft.office?.leader?.trim() ?? '',
      contact: draft.office?.contact?.trim() || controllers[0]?.contact || '',
    },
    recipients,
    scope: inBoth(draft.scope, W.wholeCompany, W.scope),
    territory: draft.territory ?? [],
    prevails: draft.prevails ?? 'zh',
    storage: {
      country: draft.storage?.country ?? '',
      place: inBoth(draft.storage?.place, W.ownServer, W.placeOfStorage),
    },
    cookies: [...COOKIES],
    rights: draft.rights?.length ? draft.rights : [...RIGHTS],
    answerWithin: { workingDays: draft.workingDays ?? 15, days: draft.answerDays ?? 30 },
    noticeDays: draft.noticeDays ?? 7,
  }
}

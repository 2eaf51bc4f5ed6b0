import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { SanitizedConfig } from 'payload'
import { escapeHtml } from '../../base/html'
import { categoryLabel } from '../../categories/words'
import type { Both, Language } from '../../base/labels'
import { momentIn } from '../../i18n/moments'
import { cookieKept, countryName, RIGHT_NAMES, STATEMENT_WORDS } from '../../i18n/statement'
import { howOften, keptFor, purposesOf, recipientsOf, viewersOf } from '../compare/termParts'
import { BASES, CONSENTS, RISKS } from '../../i18n/terms'
import { whatIsKept } from '../../categories/words'
import type { Purpose, Statement, Term } from '../../base/policyTypes'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const HEADS = {
  effective: W.inForceFrom,
  updated: W.updated,
  category: WORDS.dataCategory,
  purposes: WORDS.purposes,
  basis: WORDS.legalBasis,
  consent: WORDS.howConsentIsGiven,
  kept: WORDS.kept,
  viewers: WORDS.whoElseMaySeeIt,
  recipients: WORDS.recipients,
  table: W.whatIsCollected,
} satisfies Record<string, Both>

interface Page {
  title: string
  effectiveFrom: string
  updatedOn: string
  /** In which the two moments are said: the company's. */
  zone: string
  /** As `renderProse` makes it. */
  prose: string
  purposes: Purpose[]
  terms: Term[]
  statement: Statement
}

const row = (config: SanitizedConfig, term: Term, page: Page, language: Language): string => {
  const name = categoryLabel(config, term.category, language)
  const often = howOften(term, language)
  const kept = whatIsKept(term, language)
  const cells = [
    purposesOf(term, page, language),
    BASES[term.basis][language],
    CONSENTS[term.consent][language],
    keptFor(term, language),
    viewersOf(term, language),
    recipientsOf(term, page, language),
  ]
  return `<tr><th scope="row"><strong>${escapeHtml(name)}</strong>${often ? escapeHtml(` (${often})`) : ''}${kept ? `<br>${escapeHtml(kept)}` : ''}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
}

/** A draft's text as it is sealed. */
export const renderProse = (prose: unknown): string =>
  convertLexicalToHTML({
    data: prose as never,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })

const facts = (rows: [string, string][]): string =>
  `<dl>${rows
    .filter(([, value]) => value)
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('')}</dl>`

const table = (heads: string[], rows: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      ([first, ...rest]) =>
        `<tr><th scope="row">${escapeHtml(first ?? '')}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`

/** Who answers, who receives, where, and what people may ask for. */
const statementParts = (statement: Statement, language: Language): string[] => {
  const words = (key: keyof typeof STATEMENT_WORDS) => STATEMENT_WORDS[key][language]
  const { controllers, office, recipients, territory, storage, cookies, rights, answerWithin, assessment } =
    statement
  const comma = language === 'zh' ? '、' : ', '
  const place = [storage.place[language], storage.country && countryName(storage.country, language)]
  return [
    `<h2>${words('who')}</h2>`,
    facts([
      ...controllers.flatMap(({ name, controller, contact }): [string, string][] => [
        [words('controller'), name === controller ? name : `${name}: ${controller}`],
        [words('contact'), contact],
      ]),
      [words('office'), office.name[language]],
      [words('leader'), office.leader],
      [words('officeContact'), office.contact],
      [words('scope'), statement.scope[language]],
      [words('territory'), territory.map((code) => countryName(code, language)).join(comma)],
      [words('storage'), place.filter(Boolean).join(comma)],
    ]),
    `<h2>${words('recipients')}</h2>`,
    recipients.length
      ? table(
          [words('recipient'), words('country'), words('mayDo')],
          recipients.map(({ name, country, purpose }) => [
            name[language],
            country && countryName(country, language),
            purpose[language],
          ]),
        )
      : `<p>${words('noRecipients')}</p>`,
    ...(assessment
      ? [
          `<h2>${words('assessed')}</h2>`,
          `<p>${words('weighed').replace('{risk}', RISKS[assessment.risk][language])}</p>`,
        ]
      : []),
    `<h2>${words('rights')}</h2>`,
    `<ul>${rights.map((right) => `<li>${escapeHtml(RIGHT_NAMES[right][language])}</li>`).join('')}</ul>`,
    `<p>${words('answer').replace('{working}', String(answerWithin.workingDays)).replace('{days}', String(answerWithin.days))}</p>`,
    `<h2>${words('cookies')}</h2>`,
    table(
      [words('cookie'), words('what'), words('stays')],
      cookies.map(({ name, purpose, hours }) => [name, purpose[language], cookieKept(hours, language)]),
    ),
  ]
}

/**
 * The page of a version in one language: dates, the tables made from the terms and the statement, and the prose. The words cannot drift from
 * the behaviour.
 */
export const renderPage = (config: SanitizedConfig, page: Page, language: Language): string => {
  const heads = ['category', 'purposes', 'basis', 'consent', 'kept', 'viewers', 'recipients'] as const
  const dates = (['effective', 'updated'] as const).map((each) => {
    const at = each === 'effective' ? page.effectiveFrom : page.updatedOn
    return `<dt>${HEADS[each][language]}</dt><dd><time datetime="${at}">${escapeHtml(momentIn(at, page.zone, language))}</time></dd>`
  })
  const { noticeDays, prevails } = page.statement
  const words = (key: keyof typeof STATEMENT_WORDS) => STATEMENT_WORDS[key][language]
  return [
    `<h1>${escapeHtml(page.title)}</h1>`,
    `<dl>${dates.join('')}</dl>`,
    `<h2>${HEADS.table[language]}</h2>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${HEADS[head][language]}</th>`).join('')}</tr></thead>`,
    `<tbody>${page.terms.map((term) => row(config, term, page, language)).join('')}</tbody></table>`,
    page.prose,
    ...statementParts(page.statement, language),
    `<h2>${words('changes')}</h2>`,
    `<p>${words('notice').replace('{days}', String(noticeDays))} ${words(prevails === 'zh' ? 'chinesePrevails' : 'englishPrevails')}</p>`,
  ].join('\n')
}

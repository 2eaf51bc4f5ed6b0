import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { SanitizedConfig } from 'payload'
import { escapeHtml } from '../html'
import { categoryLabel } from '../i18n/categories'
import type { Both, Language } from '../i18n/labels'
import { BASES, CONSENTS, VIEWERS, whatIsKept } from '../i18n/terms'
import type { Purpose, Term } from './types'

const WORDS = {
  effective: { en: 'In force from', zh: '生效日期' },
  updated: { en: 'Updated', zh: '更新日期' },
  category: { en: 'What', zh: '数据类别' },
  purposes: { en: 'What for', zh: '处理目的' },
  basis: { en: 'Legal basis', zh: '处理依据' },
  consent: { en: 'Consent', zh: '同意方式' },
  kept: { en: 'Kept', zh: '保存期限' },
  viewers: { en: 'Who else may see it', zh: '可查看的人' },
  recipients: { en: 'Given to', zh: '接收方' },
  table: { en: 'What is collected', zh: '收集的信息' },
  account: { en: 'as long as the account', zh: '与账号同期' },
  onlyYou: { en: 'only you', zh: '仅您本人' },
  nobody: { en: 'nobody', zh: '无' },
  perHour: { en: 'at random, about {n} an hour', zh: '随机采集，每小时约 {n} 次' },
} satisfies Record<string, Both>

const keptFor = (term: Term, language: Language): string => {
  if (term.retentionDays === null) return WORDS.account[language]
  return language === 'zh' ? `${term.retentionDays} 天` : `${term.retentionDays} days`
}

interface Page {
  title: string
  effectiveFrom: string
  updatedOn: string
  prose: unknown
  purposes: Purpose[]
  terms: Term[]
}

const row = (config: SanitizedConfig, term: Term, purposes: Purpose[], language: Language): string => {
  const name = categoryLabel(config, term.category, language)
  const often =
    term.perHour === undefined ? '' : ` (${WORDS.perHour[language].replace('{n}', String(term.perHour))})`
  const kept = whatIsKept(term, language)
  const comma = language === 'zh' ? '、' : ', '
  const cells = [
    term.purposes
      .map((id) => purposes.find((purpose) => purpose.id === id)?.label[language] ?? id)
      .join(comma),
    BASES[term.basis][language],
    CONSENTS[term.consent][language],
    keptFor(term, language),
    term.viewers.map((viewer) => VIEWERS[viewer][language]).join(comma) || WORDS.onlyYou[language],
    term.recipients.join(comma) || WORDS.nobody[language],
  ]
  return `<tr><th scope="row"><strong>${escapeHtml(name)}</strong>${escapeHtml(often)}${kept ? `<br>${escapeHtml(kept)}` : ''}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
}

/** The page of a version in one language: dates, the table made from the terms, and the prose. The words cannot drift from the behaviour. */
export const renderPage = (config: SanitizedConfig, page: Page, language: Language): string => {
  const heads = ['category', 'purposes', 'basis', 'consent', 'kept', 'viewers', 'recipients'] as const
  const dates = (['effective', 'updated'] as const).map((each) => {
    const at = each === 'effective' ? page.effectiveFrom : page.updatedOn
    return `<dt>${WORDS[each][language]}</dt><dd><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></dd>`
  })
  const prose = convertLexicalToHTML({
    data: page.prose as never,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
  return [
    `<h1>${escapeHtml(page.title)}</h1>`,
    `<dl>${dates.join('')}</dl>`,
    `<h2>${WORDS.table[language]}</h2>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${WORDS[head][language]}</th>`).join('')}</tr></thead>`,
    `<tbody>${page.terms.map((term) => row(config, term, page.purposes, language)).join('')}</tbody></table>`,
    prose,
  ].join('\n')
}

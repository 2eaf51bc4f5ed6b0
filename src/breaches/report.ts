import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { categoryLabel } from '../categories/words'
import { type Both, type Language } from '../base/labels'
import { momentIn } from '../i18n/moments'
import { firstCompany } from '../roll/firstCompany'
import { concerned, WHYS } from './affected'
import { CHECKLIST, CLOCKS, STEPS } from './clocks'
import { metDeadlines } from './deadlines'
import { PART_NAMES, PARTS } from '../letters/templates/breachParts'
import { readBreach, type Breach } from './record'
import { standingsOf } from './standing'
import { TOLD_STATES } from './toldStates'
import { TOLD, WHY } from './words'
import { WORDS } from '../i18n/words'
import * as W from './words'

/** One part of the report: a heading, and lines below it. */
export interface ReportPart {
  heading: string
  lines: string[]
}

const FONT = 'node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'
const BOLD = 'node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf'

const peopleEn = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** How many of each, in this order; what nobody is in is left out. */
const counted = <T, K extends string>(
  rows: readonly T[],
  order: readonly K[],
  of: (row: T) => K,
): [K, number][] =>
  order.flatMap((key): [K, number][] => {
    const n = rows.filter((row) => of(row) === key).length
    return n ? [[key, n]] : []
  })

/** What each part of a report is written from. */
interface Told {
  breach: Breach
  company: Awaited<ReturnType<typeof firstCompany>>
  /** Of the categories of data. */
  names: string[]
  standings: Awaited<ReturnType<typeof standingsOf>>
  affected: Awaited<ReturnType<typeof concerned>>
  deadlines: Awaited<ReturnType<typeof metDeadlines>>
  language: Language
  say(text: Both): string
  when(at: string | null): string
  colon: string
}

const companyPart = ({ company, say }: Told): ReportPart => ({
  heading: say(W.reportedBy),
  lines: [company?.controller || company?.name || '', company?.contact ?? ''].filter(Boolean),
})

const happenedPart = ({ breach, say, when, colon }: Told): ReportPart => ({
  heading: say(W.whatHappened),
  lines: [
    breach.title,
    ...breach.what.split('\n'),
    `${say(W.knownSince)}${colon}${when(breach.knownAt)}`,
    `${say(W.openSince)}${colon}${when(breach.beganAt)}`,
    `${say(W.openUntil)}${colon}${when(breach.endedAt)}`,
  ].filter((line) => line.trim()),
})

/** Each state of telling with its number. */
const tellingLines = ({ breach, standings, affected, say, colon }: Told): string[] => {
  if (breach.state === 'open') return [say(W.nobodyHasBeenToldYet)]
  const left = affected.length - standings.length
  return [
    say(W.tellingThem),
    ...counted(standings, TOLD_STATES, ({ told }) => told).map(
      ([told, n]) => `${say(TOLD[told])}${colon}${n}`,
    ),
    ...(left > 0 ? [`${say(W.notBegun)}${colon}${left}`] : []),
  ]
}

const concernedPart = (told: Told): ReportPart => {
  const { names, affected, say, colon } = told
  const count = affected.length
  return {
    heading: say(W.dataAndPeopleConcerned),
    lines: [
      names.join(say(WORDS.listComma)) || '–',
      say(W.byWhy(peopleEn(count), count)),
      ...counted(affected, WHYS, ({ why }) => why).map(([why, n]) => `${say(WHY[why])}${colon}${n}`),
      ...tellingLines(told),
    ],
  }
}

const deadlinePart = ({ breach, deadlines, say, when, colon }: Told): ReportPart => ({
  heading: say(WORDS.deadlines),
  lines: [
    say(CLOCKS[breach.clock].label),
    ...deadlines.map(({ label, due, metAt }) => {
      const met = metAt ? `${say(W.done)} ${when(metAt)}` : say(W.notDone)
      return `${say(label)}${colon}${when(due)} – ${met}`
    }),
  ],
})

const planPart = ({ breach, say, when, colon }: Told): ReportPart => ({
  heading: say(W.emergencyPlan),
  lines: STEPS.map((step) => {
    const done = breach.checked[step]
    return `${say(CHECKLIST[step])}${colon}${done ? `${say(W.done)} ${when(done.at)}` : say(W.notDone)}`
  }),
})

const measuresPart = ({ breach, say, when, colon }: Told): ReportPart => ({
  heading: say(W.whatWasDone),
  lines: breach.measures.length
    ? breach.measures.map(({ at, what }) => `${when(at)}${colon}${what}`)
    : [say(W.noneRecordedYet)],
})

const noticeParts = ({ breach, language, say }: Told): ReportPart[] =>
  PART_NAMES.map((part) => ({
    heading: `${say(W.noticeToThePeople)}${say(PARTS[part])}`,
    lines: (breach.notice[part][language] ?? '').split('\n').filter((line) => line.trim()),
  })).filter(({ lines }) => lines.length)

const filedPart = ({ breach, say, when }: Told): ReportPart => ({
  heading: say(W.reports),
  lines: breach.reports.length
    ? breach.reports.map(({ authority, filedAt, reference, by }) =>
        [authority, when(filedAt), reference, by].filter(Boolean).join(say(WORDS.comma)),
      )
    : [say(W.noneFiledYet)],
})

/** What a regulator asks for: what happened, whose data, how many people, what was done, by when, and whom to ask (PIPL 57, GDPR 33). */
export const reportParts = async (
  payload: Payload,
  breach: Breach,
  language: Language,
): Promise<ReportPart[]> => {
  const company = await firstCompany(payload)
  const zone = company?.zone ?? 'UTC'
  const say = (text: Both) => text[language]
  const standings = await standingsOf(payload, breach)
  const told: Told = {
    breach,
    company,
    names: breach.categories.map((slug) => categoryLabel(payload.config, slug, language)),
    standings,
    affected: await concerned(payload, breach, standings),
    deadlines: await metDeadlines(payload, breach, standings),
    language,
    say,
    when: (at) => (at ? momentIn(at, zone, language) : say(W.notKnown)),
    colon: say(WORDS.colon),
  }
  return [
    companyPart(told),
    happenedPart(told),
    concernedPart(told),
    deadlinePart(told),
    planPart(told),
    measuresPart(told),
    ...noticeParts(told),
    filedPart(told),
  ]
}

/** What the font cannot show would print as an empty or crossed box, which says something: a sign of its own stands for it. */
const UNSHOWN = '〓'
/** @param document with the font that prints it. */
export const legible = (line: string, document: object): string => {
  // pdfkit says this of its current font to nobody else.
  const { font } = (document as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font
  return [...line]
    .map((char) => (font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0) ? char : UNSHOWN))
    .join('')
}

/** The report as a PDF with the fonts of both languages in it, to print, to file or to send. */
export const breachReport = async (
  req: PayloadRequest,
  id: string,
  language: Language,
): Promise<Response> => {
  const { payload } = req
  const breach = await readBreach(payload, id)
  const parts = await reportParts(payload, breach, language)
  const title = W.reportTitle[language]
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument({
    size: 'A4',
    margin: 56,
    lang: language === 'en' ? 'en' : 'zh-CN',
    info: { Title: title, CreationDate: now() },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', () => resolve())
    document.once('error', reject)
  })
  document.registerFont('text', path.resolve(FONT))
  document.registerFont('bold', path.resolve(BOLD))
  document.font('bold').fontSize(18).text(title).moveDown(0.6)
  for (const { heading, lines } of parts) {
    document.font('bold').fontSize(12).text(heading).moveDown(0.2)
    document.font('text').fontSize(10.5)
    for (const line of lines) document.text(legible(line, document), { lineGap: 3 })
    document.moveDown(0.8)
  }
  document.end()
  await ended
  return new Response(new Uint8Array(Buffer.concat(chunks)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="breach-${breach.knownAt.slice(0, 10)}-${language}.pdf"`,
      'cache-control': 'no-store, private',
      'x-content-type-options': 'nosniff',
    },
  })
}

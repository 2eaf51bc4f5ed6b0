import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detailInWords } from '../../src/admin/kit/auditDetails'
import { CHECKLIST } from '../../src/breaches/clocks'
import { CHANNELS } from '../../src/letters/templates/breachParts'
import { ACTS, ROLE_NAMES } from '../../src/record/actWords'
import { LETTERS } from '../../src/letters/kinds'
import { inWords } from '../../src/people/staff/collecting'
import type { AuditAct } from '../../src/record/audit'

const ID = '65f1c0ffee65f1c0ffee65f1'
const HASH = 'f00d'.repeat(16)
const DAY = '2026-03-17'
const place = (zone: string) => ({
  hours: { days: [1, 2, 5], from: '09:00', to: '18:00', breaks: [{ from: '12:00', to: '13:00' }] },
  zone,
  country: 'CN',
})
const HOURS = inWords(place('Asia/Shanghai')).en
const LETTER_KINDS = Object.keys(LETTERS)
const TWO = [
  ...['office', 'suspension', 'resumption', 'dismissal', 'reinstatement', 'employment', 'correction'],
  ...['mail', 'gateway', 'hours'],
]

/** Every form of a detail that an act writes. */
const WRITTEN: Record<AuditAct, string[]> = {
  created: [],
  changed: [],
  deleted: [],
  acted: ['post /people/:id/invitation'],
  look: ['asFile', 'counted'],
  viewing: ['person', 'team', 'company'],
  consent: ['granted', 'withdrawn'],
  acceptance: ['version 3'],
  refusal: ['version 3'],
  'paper-recorded': ['version 3, refusal', 'version 3, acceptance'],
  'policy-signed': [HASH],
  'policy-published': [`version 3, ${HASH}`],
  enrolled: [`device ${ID}`],
  'device-revoked': [`device ${ID}`],
  invited: ['again'],
  'employment-ended': ['at once', `last day ${DAY}`],
  'employment-restored': ['taken back'],
  'employment-taken-back': [],
  'state-changed': ['invited', 'active', 'suspended', 'ended', 'closed', 'lapsed'],
  'roles-changed': ['none', 'admin', 'hr privacy', ...Object.keys(ROLE_NAMES)],
  'deleted-by-owner': [],
  'redaction-asked': [`request ${ID}`],
  'redaction-approved': [`request ${ID}`],
  'redaction-refused': [`request ${ID}`],
  'redaction-done': [`request ${ID}`],
  'work-asked': [`request ${ID}`],
  'work-approved': [`request ${ID}`],
  'work-refused': [`request ${ID}`],
  'work-withdrawn': [`request ${ID}`],
  'sheet-signed': [HASH],
  'sheet-disputed': [HASH],
  'period-closed': [],
  'period-reopened': [],
  'period-exported': [],
  'first-person': [],
  'signed-in': [],
  imported: [],
  'import-undone': [],
  'team-changed': [`from ${DAY}: 设计, 二组`],
  'link-opened': LETTER_KINDS,
  'link-by-command': ['admin'],
  'address-changed': ['confirmed'],
  'contact-changed': [],
  'link-made': ['waits', 'by letter'],
  'link-stopped': [],
  'password-changed': [],
  'letter-retried': LETTER_KINDS,
  announced: [ID],
  'announcement-withdrawn': [ID],
  'breach-signed': [HASH],
  'breach-told': [ID],
  'breach-step': Object.keys(CHECKLIST).flatMap((step) => [`${step} done`, `${step} open`]),
  'breach-by-hand': Object.values(CHANNELS).map(({ en }) => en),
  'breach-closed': [ID],
  'child-reported': [ID],
  'child-report-answered': ['right', 'wrong'],
  'person-corrected': ['name', 'username', 'name username'],
  'employment-begun': [`from ${DAY}`, `from ${DAY} at the earliest`],
  'employment-corrected': [`${DAY} → 2026-03-18`, `– → Asia/Shanghai`, `${DAY} → ${DAY}, UTC → –`],
  'team-joined': ['member', 'lead', 'deputy'].map((as) => `from ${DAY}: 设计, ${as}`),
  'team-left': [`last day ${DAY}: 设计`],
  'team-role-changed': ['member', 'lead', 'deputy'].map((as) => `from ${DAY}: 设计, ${as}`),
  'minor-recorded': [],
  'minor-corrected': [],
  'guardian-confirmed': [],
  'guardian-withdrawn': [],
  'hours-changed': [`${HOURS} → ${inWords(place('Europe/Berlin')).en}`],
  'act-begun': TWO,
  'act-signed': TWO,
  'act-stopped': TWO,
  'office-by-command': ['+hr', '-admin', '+privacy -admin resumed', 'resumed'],
  'connection-changed': ['mail', 'gateway'],
  'hours-widened': [HOURS],
}

/** What is Latin by nature: ids, digests, the paths of doors, zones and countries. */
const NATURAL =
  /\b[0-9a-f]{24}\b|\b[0-9a-f]{64}\b|^(post|patch|put|delete) \/\S+$|\b[A-Z][a-z]+\/[A-Z][a-z]+\b|\bUTC\b|\(CN\)|Message-ID/g
const latinIn = (words: string): string[] => words.replace(NATURAL, '').match(/[A-Za-z]+/g) ?? []
const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const file = path.join(folder, each.name)
    return each.isDirectory() ? walk(file) : /\.tsx?$/.test(file) ? [file] : []
  })

describe('[B1] what the history of a person says in Chinese', () => {
  it.each(Object.entries(ACTS))('names %s without a word of another language', (_act, { en, zh }) => {
    expect([latinIn(zh), zh]).toEqual([[], expect.stringMatching(/[\u4e00-\u9fff]/)])
    expect(en).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it.each(Object.entries(WRITTEN).flatMap(([act, details]) => details.map((detail) => [act, detail])))(
    'says the detail of %s in words: %s',
    (act, detail) => {
      expect(latinIn(detailInWords(act, detail, 'zh'))).toEqual([])
      if (!/[\u4e00-\u9fff]/.test(detail))
        expect(detailInWords(act, detail, 'en')).not.toMatch(/[\u4e00-\u9fff]/)
    },
  )

  it('says an end, a team and hours as people do', () => {
    for (const [act, detail, words] of [
      ['employment-ended', 'at once', '立即'],
      ['employment-ended', `last day ${DAY}`, `最后工作日 ${DAY}`],
      ['state-changed', 'suspended', '停用'],
      ['roles-changed', 'hr privacy', '人事、隐私负责人'],
      ['team-joined', `from ${DAY}: 设计, lead`, `自 ${DAY} 起：设计，负责人`],
      ['hours-widened', HOURS, inWords(place('Asia/Shanghai')).zh],
      // A name is never taken for a word of the log's own.
      ['team-changed', `from ${DAY}: at once`, `自 ${DAY} 起：at once`],
      ['employment-ended', 'something else', 'something else'],
      ['no-such-act', 'at once', 'at once'],
      ['constructor', 'toString', 'toString'],
      ['state-changed', 'toString', 'toString'],
    ] as const)
      expect(detailInWords(act, detail, 'zh')).toBe(words)
  })

  it('knows every detail that is written, as the sources have them', () => {
    const samples = Object.values(WRITTEN).flat()
    const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const unknown: string[] = []
    for (const file of walk('src')) {
      const text = readFileSync(file, 'utf8')
      if (!/\b(audit|putOnRecord|auditOnce|whenOf)\b/.test(text) || file.includes('demo')) continue
      const found = [
        ...text.matchAll(/\bdetail: (['`])((?:(?!\1).)*)\1/g),
        ...text.matchAll(/\bauditOnce\([^'`]*'[^']*', act, (['`])((?:(?!\1).)*)\1/g),
        ...text.matchAll(/\bnote\(req, 'breach-[^']*', (['`])((?:(?!\1).)*)\1/g),
      ]
      for (const [, , detail = ''] of found) {
        const form = detail.split(/\$\{[^}]*\}/).map(escaped)
        if (!samples.some((sample) => new RegExp(`^${form.join('.+')}$`).test(sample)))
          unknown.push(`${file}: ${detail}`)
      }
    }
    expect(unknown).toEqual([])
  })
})

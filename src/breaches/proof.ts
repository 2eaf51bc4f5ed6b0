import type { PayloadRequest } from 'payload'
import type { Language } from '../base/labels'
import { letterState } from '../letters/stateWords'
import { csv } from '../base/csv'
import { CHANNELS } from '../letters/templates/breachParts'
import { readBreach } from './record'
import { standingsOf, type Standing } from './standing'
import { TOLD, UNREACHED, WHY } from './words'

const row = (language: Language) => (each: Standing) => [
  each.name,
  WHY[each.why][language],
  TOLD[each.told][language],
  each.toldAt ?? '',
  each.at,
  each.letter ? letterState({ state: each.letter, reason: each.letterReason })[language] : '',
  each.readAt ?? '',
  each.byHand
    .map(({ channel, at, note }) => [CHANNELS[channel][language], at, note].filter(Boolean).join(' '))
    .join('; '),
  each.unreached ? UNREACHED[each.unreached][language] : '',
]

/** Who was told, by which channel and when, as a file: the proof of delivery. Times are UTC. */
export const proofOf = async (req: PayloadRequest, id: string, language: Language): Promise<Response> => {
  const breach = await readBreach(req.payload, id)
  const standings = await standingsOf(req.payload, breach)
  const head =
    language === 'en'
      ? [
          'Name',
          'Why',
          'State',
          'Told (UTC)',
          'Notice put in the portal (UTC)',
          'Letter',
          'Read in the portal (UTC)',
          'By hand',
          'Not reached',
        ]
      : [
          '姓名',
          '原因',
          '状态',
          '告知时间（UTC）',
          '门户通知时间（UTC）',
          '邮件',
          '门户阅读时间（UTC）',
          '人工通知',
          '未送达',
        ]
  return new Response(csv([head, ...standings.map(row(language))]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="breach-${breach.knownAt.slice(0, 10)}.csv"`,
      'cache-control': 'no-store, private',
      'x-content-type-options': 'nosniff',
    },
  })
}

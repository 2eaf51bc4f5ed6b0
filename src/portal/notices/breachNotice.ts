import { PART_NAMES, PARTS } from '../../letters/templates/breachParts'
import { readBreach } from '../../breaches/record'
import { markRead } from '../../notices/read'
import { maybeId } from '../../base/ids'
import type { Reader } from '../kit/reader'
import { own, rows } from '../kit/rows'

export interface BreachNoticeProps {
  at: string
  parts: { heading: string; lines: string[] }[]
}

/** The notice of a breach that is addressed to the reader, who has read it from now on; null where there is none for him. */
export const noticeFor = async (reader: Reader, breach: string): Promise<BreachNoticeProps | null> => {
  const [mine] = await rows(reader, 'breach-notices', {
    where: own(reader, { breach: { equals: breach } }),
    limit: 1,
  })
  if (!mine) return null
  const { payload, user, language } = reader
  const { told } = await readBreach(payload, breach)
  if (!told) return null
  const notice = maybeId(mine.notice)
  if (notice) await markRead(payload, user.id, [notice])
  return {
    at: mine.at,
    parts: PART_NAMES.map((part) => ({
      heading: PARTS[part][language],
      lines: told[part][language].split('\n').filter((line) => line.trim()),
    })),
  }
}

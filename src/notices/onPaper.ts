import type { Payload } from 'payload'
import { categoryLabel } from '../categories/words'
import { both } from '../base/labels'
import { hasAddress } from '../letters/writeTo'
import { tell } from './tell'
import * as W from './words'

interface OnPaper {
  /** The row that it is told of. */
  id: string
  subject: string
  category?: string
  version?: number
  /** Whether it took something back. */
  isNo: boolean
}

/**
 * Tells a person that HR took down what he agreed to, withdrew or refused on paper: in the portal, and by letter where there is an address.
 * Who never signed it learns of it so. Told once, however often.
 */
export const tellOnPaper = async (
  payload: Payload,
  { id, subject, category, version, isNo }: OnPaper,
): Promise<void> => {
  const isVersion = category === undefined
  const what = isVersion
    ? W.versionOfPrivacyPolicy(version)
    : both(categoryLabel(payload.config, category, 'en'), categoryLabel(payload.config, category, 'zh'))
  const did = isNo
    ? isVersion
      ? W.thatYouRefused
      : W.thatYouWithdrew
    : isVersion
      ? W.thatYouAgreedTo
      : W.thatYouTurnedOn
  await tell(payload, subject, {
    key: `withdrawn ${id}`,
    notice: {
      kind: 'withdrawal',
      titles: W.fromPaper(did, what),
      url: '/consent',
    },
    letter: {
      kind: 'withdrawal-recorded',
      mayWrite: hasAddress,
      page: '/consent',
      data: (language) => ({ what: what[language], ...(isNo ? {} : { agrees: 'yes' }) }),
    },
  })
}

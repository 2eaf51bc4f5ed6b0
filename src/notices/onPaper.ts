import type { Payload } from 'payload'
import { categoryLabel } from '../categories/words'
import { both } from '../base/labels'
import { hasAddress } from '../letters/writeTo'
import { tell } from './tell'

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
    ? both(`version ${version} of the privacy policy`, `隐私政策版本 ${version}`)
    : both(categoryLabel(payload.config, category, 'en'), categoryLabel(payload.config, category, 'zh'))
  const did = isNo
    ? isVersion
      ? both('that you refused', '您拒绝')
      : both('that you withdrew:', '您撤回：')
    : isVersion
      ? both('that you agreed to', '您同意')
      : both('that you turned on:', '您开启：')
  await tell(payload, subject, {
    key: `withdrawn ${id}`,
    notice: {
      kind: 'withdrawal',
      titles: both(
        `From a paper, HR recorded ${did.en} ${what.en}`,
        `人事已根据书面文件登记${did.zh}${what.zh}`,
      ),
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

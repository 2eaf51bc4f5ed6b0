import { Problem } from '../../base/errors'
import { countryName, RIGHT_NAMES } from '../../i18n/statement'
import { receiptOf, type Answer, type Receipt } from '../../consent/receipt'
import type { Reader } from '../kit/reader'

/** A receipt as a page to print. */
export interface ReceiptPageProps {
  receipt: Receipt
  /** Who answered. */
  name: string
  /** In the language of the text that was read. */
  rights: string[]
  jurisdiction: string[]
  /** The same for machines. */
  json: string
}

/** What the page of a receipt shows; null for an answer that is not the reader's. */
export const receiptPage = async (
  { payload, user }: Reader,
  kind: Answer,
  id: string,
): Promise<ReceiptPageProps | null> => {
  try {
    const receipt = await receiptOf(payload, String(user.id), kind, id)
    const { language, privacy_rights, jurisdiction } = receipt.record
    return {
      receipt,
      name: user.name,
      rights: privacy_rights.map((right) => RIGHT_NAMES[right][language]),
      jurisdiction: jurisdiction.map((code) => countryName(code, language)),
      json: `/api/${kind}/${id}/receipt`,
    }
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return null
    throw error
  }
}

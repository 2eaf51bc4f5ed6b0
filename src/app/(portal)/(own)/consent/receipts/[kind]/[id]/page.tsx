import { notFound } from 'next/navigation'
import { ReceiptPage } from '../../../../../../../portal/consent/ReceiptPage'
import { receiptPage } from '../../../../../../../portal/consent/receipt'
import { signedIn } from '../../../../../../../portal/kit/reader'
import { titled } from '../../../../../../../portal/kit/titled'
import * as W from '../../../../../../words'

export const generateMetadata = titled(W.receipt)

const Page = async ({ params }: { params: Promise<{ kind: string; id: string }> }) => {
  const { kind, id } = await params
  if (kind !== 'consents' && kind !== 'acceptances') notFound()
  const found = await receiptPage(await signedIn(`/consent/receipts/${kind}/${id}`), kind, id)
  if (!found) notFound()
  return <ReceiptPage {...found} />
}

export default Page

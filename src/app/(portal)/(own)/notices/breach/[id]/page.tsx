import { notFound } from 'next/navigation'
import { BreachNoticePage } from '../../../../../../portal/notices/BreachNoticePage'
import { noticeFor } from '../../../../../../portal/notices/breachNotice'
import { signedIn } from '../../../../../../portal/kit/reader'
import { titled } from '../../../../../../portal/kit/titled'
import * as W from '../../../../../words'

export const generateMetadata = titled(W.noticeOfBreachOfSecurity)

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const found = await noticeFor(await signedIn(`/notices/breach/${id}`), id)
  if (!found) notFound()
  return <BreachNoticePage {...found} />
}

export default Page

import { notFound } from 'next/navigation'
import { BreachNoticePage } from '../../../../../../portal/notices/BreachNoticePage'
import { noticeFor } from '../../../../../../portal/notices/breachNotice'
import { signedIn } from '../../../../../../portal/kit/reader'
import { titled } from '../../../../../../portal/kit/titled'

export const generateMetadata = titled('Notice of a breach of security', '个人信息安全事件通知')

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const found = await noticeFor(await signedIn(`/notices/breach/${id}`), id)
  if (!found) notFound()
  return <BreachNoticePage {...found} />
}

export default Page

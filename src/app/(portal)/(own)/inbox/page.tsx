import { InboxPage } from '../../../../components/portal/InboxPage'
import { noticesOf } from '../../../../notices/read'
import { signedIn } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Notices', '通知')

const Page = async () => {
  const { payload, user, language } = await signedIn('/inbox')
  const notices = await noticesOf(payload, user.id)
  return (
    <InboxPage
      notices={notices.map(({ titles, ...notice }) => ({ ...notice, title: titles[language] }))}
      wish={{ digest: user.digest ?? false, from: user.quietFrom ?? '', to: user.quietTo ?? '' }}
      hasEmail={Boolean(user.email)}
    />
  )
}

export default Page

import { InboxPage } from '../../../../components/portal/InboxPage'
import { inboxOf } from '../../../../portal/inbox'
import { signedIn } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Notices', '通知')

const Page = async () => {
  const me = await signedIn('/inbox')
  const { user } = me
  return (
    <InboxPage
      notices={await inboxOf(me)}
      wish={{ digest: user.digest ?? false, from: user.quietFrom ?? '', to: user.quietTo ?? '' }}
      hasEmail={Boolean(user.email)}
    />
  )
}

export default Page

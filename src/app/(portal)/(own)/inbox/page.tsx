import { InboxPage } from '../../../../portal/notices/InboxPage'
import { inboxOf } from '../../../../portal/notices/inbox'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.notices)

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

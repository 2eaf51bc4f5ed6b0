import { AnnouncementsPage } from '../../../../portal/notices/AnnouncementsPage'
import { inLanguage, running } from '../../../../notices/announce'
import { textLanguage } from '../../../../portal/policy/policyProps'
import { aPayload, reader } from '../../../../portal/kit/reader'
import { shownSince } from '../../../../policy/life/published'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.announcements)

/** What the company says to the public; whoever is signed in also reads what it says inside. */
const Page = async ({ searchParams }: { searchParams: Promise<{ text?: string | string[] }> }) => {
  const signedIn = (await reader()) !== null
  const read = await textLanguage((await searchParams).text)
  const found = await running(await aPayload(), signedIn ? 'all' : 'public')
  return (
    <AnnouncementsPage
      read={read}
      signedIn={signedIn}
      announcements={found.map(({ id, title, body, audience, publishedAt, startsAt, endsAt }) => ({
        id,
        title: inLanguage(title, read),
        body: inLanguage(body, read),
        isPublic: audience === 'public',
        at: shownSince({ startsAt, publishedAt }) ?? '',
        endsAt,
      }))}
    />
  )
}

export default Page

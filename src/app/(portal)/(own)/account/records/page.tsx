import { RecordsPage } from '../../../../../portal/records/RecordsPage'
import { signedIn } from '../../../../../portal/kit/reader'
import { readRecords } from '../../../../../portal/records/records'
import { titled } from '../../../../../portal/kit/titled'
import { WORDS } from '../../../../../i18n/words'

type Query = Record<string, string | string[] | undefined>

export const generateMetadata = titled(WORDS.onRecord)

const pageIn = (value: unknown): number => Math.min(Math.max(Math.floor(Number(value) || 1), 1), 1000)

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const query = await searchParams
  const reader = await signedIn('/account/records')
  const pages = Object.fromEntries(Object.entries(query).map(([list, page]) => [list, pageIn(page)]))
  return <RecordsPage {...await readRecords(reader, pages)} />
}

export default Page

import { RecordsPage } from '../../../../../portal/records/RecordsPage'
import { signedIn } from '../../../../../portal/kit/reader'
import { readRecords } from '../../../../../portal/records/records'
import { titled } from '../../../../../portal/kit/titled'

type Query = Partial<Record<'audit' | 'security' | 'letters', string | string[]>>

export const generateMetadata = titled('What is on record', '系统日志')

const pageIn = (value: unknown): number => Math.min(Math.max(Math.floor(Number(value) || 1), 1), 1000)

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { audit, security, letters } = await searchParams
  const reader = await signedIn('/account/records')
  const pages = { audit: pageIn(audit), security: pageIn(security), letters: pageIn(letters) }
  return <RecordsPage {...await readRecords(reader, pages)} />
}

export default Page

import { notFound } from 'next/navigation'
import { ComparePage } from '../../../../../../../components/portal/ComparePage'
import { comparedProps } from '../../../../../../../portal/compared'
import { titled } from '../../../../../../../portal/titled'

export const generateMetadata = titled('Two versions compared', '版本比较')

interface Asked {
  params: Promise<{ before: string; after: string }>
  searchParams: Promise<{ text?: string | string[] }>
}

const Page = async ({ params, searchParams }: Asked) => {
  const { before, after } = await params
  const props = await comparedProps(before, after, (await searchParams).text)
  return props ? <ComparePage {...props} /> : notFound()
}

export default Page

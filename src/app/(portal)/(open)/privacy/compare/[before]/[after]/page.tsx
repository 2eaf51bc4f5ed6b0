import { notFound } from 'next/navigation'
import { ComparePage } from '../../../../../../../portal/policy/ComparePage'
import { comparedProps } from '../../../../../../../portal/policy/compared'
import { titled } from '../../../../../../../portal/kit/titled'

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

import { notFound } from 'next/navigation'
import { ComparePage } from '../../../../../../../portal/policy/ComparePage'
import { comparedProps } from '../../../../../../../portal/policy/compared'
import { titled } from '../../../../../../../portal/kit/titled'
import * as W from '../../../../../../words'

export const generateMetadata = titled(W.twoVersionsCompared)

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

import { redirect } from 'next/navigation'
import { Plain } from '../../../../components/portal/Plain'
import { SetupForm } from '../../../../components/portal/SetupForm'
import { hasPeople } from '../../../../people/setup'
import { aPayload } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('First start', '首次启动')

const Page = async ({ searchParams }: { searchParams: Promise<{ token?: string }> }) => {
  if (await hasPeople(await aPayload())) redirect('/sign-in')
  return (
    <Plain>
      <SetupForm token={(await searchParams).token} />
    </Plain>
  )
}

export default Page

import { redirect } from 'next/navigation'
import { Plain } from '../../../../components/portal/Plain'
import { SignInForm } from '../../../../components/portal/SignInForm'
import { hasPeople } from '../../../../people/setup'
import { aPayload } from '../../../../portal/reader'

const Page = async ({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) => {
  if (!(await hasPeople(await aPayload()))) redirect('/setup')
  return (
    <Plain>
      <SignInForm next={(await searchParams).next} />
    </Plain>
  )
}

export default Page

import { redirect } from 'next/navigation'
import { Plain } from '../../../../portal/kit/Plain'
import { SignInForm } from '../../../../portal/signIn/SignInForm'
import { hasPeople } from '../../../../people/setup/setup'
import { aPayload } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.signIn)

interface Query {
  next?: string | string[]
  why?: string | string[]
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  if (!(await hasPeople(await aPayload()))) redirect('/setup')
  const { next, why } = await searchParams
  return (
    <Plain>
      <SignInForm next={next} why={why === 'ended' ? 'ended' : next ? 'asked' : 'none'} />
    </Plain>
  )
}

export default Page

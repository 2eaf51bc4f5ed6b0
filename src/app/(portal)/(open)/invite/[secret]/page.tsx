import { createLocalReq } from 'payload'
import { InviteForm, type Invited } from '../../../../../components/portal/InviteForm'
import { LinkGone } from '../../../../../components/portal/LinkGone'
import { Plain } from '../../../../../components/portal/Plain'
import { Problem } from '../../../../../errors'
import { greet } from '../../../../../people/account'
import { aPayload } from '../../../../../portal/reader'
import { titled } from '../../../../../portal/titled'

export const generateMetadata = titled('Invitation', '邀请')

const invitedBy = async (secret: string): Promise<Invited | null> => {
  try {
    return (await greet(await createLocalReq({}, await aPayload()), secret)) as unknown as Invited
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

const Page = async ({ params }: { params: Promise<{ secret: string }> }) => {
  const { secret } = await params
  const invited = await invitedBy(secret)
  return <Plain>{invited ? <InviteForm secret={secret} invited={invited} /> : <LinkGone />}</Plain>
}

export default Page

import { createLocalReq } from 'payload'
import { ConfirmAddress, type AddressAsked } from '../../../../../components/portal/ConfirmAddress'
import { InviteForm, type Invited } from '../../../../../components/portal/InviteForm'
import { LinkGone } from '../../../../../components/portal/LinkGone'
import { LinkWaits } from '../../../../../components/portal/LinkWaits'
import { Plain } from '../../../../../components/portal/Plain'
import { Problem } from '../../../../../errors'
import { greet } from '../../../../../people/account/links'
import { aPayload } from '../../../../../portal/reader'
import { titled } from '../../../../../portal/titled'

export const generateMetadata = titled('Invitation', '邀请')

interface Waits {
  validFrom: string
}

/** What a one-time link is for, as far as a page shows it. */
const greeted = async (secret: string): Promise<Invited | AddressAsked | Waits | null> => {
  try {
    // `greet` answers for the wire, where nothing is typed.
    return (await greet(await createLocalReq({}, await aPayload()), secret)) as unknown as
      Invited | AddressAsked
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, validFrom } = error.data
    return code === 'link-waits' ? { validFrom: String(validFrom) } : null
  }
}

const Page = async ({ params }: { params: Promise<{ secret: string }> }) => {
  const { secret } = await params
  const link = await greeted(secret)
  if (!link)
    return (
      <Plain>
        <LinkGone />
      </Plain>
    )
  return (
    <Plain>
      {'validFrom' in link ? (
        <LinkWaits from={link.validFrom} />
      ) : 'address' in link ? (
        <ConfirmAddress secret={secret} asked={link} />
      ) : (
        <InviteForm secret={secret} invited={link} />
      )}
    </Plain>
  )
}

export default Page

import { createLocalReq } from 'payload'
import { ConfirmAddress, type AddressAsked } from '../../../../../portal/account/ConfirmAddress'
import { InviteForm, type Invited } from '../../../../../portal/signIn/InviteForm'
import { LinkGone } from '../../../../../portal/signIn/LinkGone'
import { LinkWaits } from '../../../../../portal/account/LinkWaits'
import { Plain } from '../../../../../portal/kit/Plain'
import { Problem } from '../../../../../base/errors'
import { greet } from '../../../../../people/account/links'
import { aPayload } from '../../../../../portal/kit/reader'
import { titled } from '../../../../../portal/kit/titled'
import * as W from '../../../../words'

export const generateMetadata = titled(W.invitation)

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

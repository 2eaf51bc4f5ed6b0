import { version } from '../../../../../package.json'
import { About } from '../../../../portal/signIn/About'
import { aPayload, reader } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.about)

const Page = async () => {
  const payload = await aPayload()
  // Where to ask is for everybody to read; of the settings nothing else leaves here.
  const { help } = await payload.findGlobal({
    slug: 'settings',
    select: { help: true },
    depth: 0,
    overrideAccess: true,
  })
  return <About version={version} help={help ?? ''} signedIn={(await reader()) !== null} />
}

export default Page

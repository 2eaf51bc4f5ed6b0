import { version } from '../../../../../package.json'
import { About } from '../../../../components/portal/About'
import { aPayload, reader } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('About', '关于')

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

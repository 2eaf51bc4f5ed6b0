import { PromisesPage } from '../../../../components/portal/PromisesPage'
import { promises } from '../../../../portal/promises'
import { signedIn } from '../../../../portal/reader'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Promise and reality', '承诺与现实')

const Page = async () => {
  const { language } = await signedIn('/promises')
  return <PromisesPage promises={await promises(language)} />
}

export default Page

import { PromisesPage } from '../../../../portal/policy/PromisesPage'
import { promises } from '../../../../portal/policy/promises'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'

export const generateMetadata = titled('Promise and reality', '承诺与现实')

const Page = async () => {
  const { language } = await signedIn('/promises')
  return <PromisesPage promises={await promises(language)} />
}

export default Page

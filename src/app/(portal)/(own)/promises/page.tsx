import { PromisesPage } from '../../../../portal/policy/PromisesPage'
import { promises } from '../../../../portal/policy/promises'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.promiseAndReality)

const Page = async () => {
  const { language } = await signedIn('/promises')
  return <PromisesPage promises={await promises(language)} />
}

export default Page

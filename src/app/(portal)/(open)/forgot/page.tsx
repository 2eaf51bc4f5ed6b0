import { ForgotForm } from '../../../../portal/signIn/ForgotForm'
import { Plain } from '../../../../portal/kit/Plain'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.forgottenPassword)

const Page = () => (
  <Plain>
    <ForgotForm />
  </Plain>
)

export default Page

import { ForgotForm } from '../../../../portal/signIn/ForgotForm'
import { Plain } from '../../../../portal/kit/Plain'
import { titled } from '../../../../portal/kit/titled'

export const generateMetadata = titled('Forgotten password', '忘记密码')

const Page = () => (
  <Plain>
    <ForgotForm />
  </Plain>
)

export default Page

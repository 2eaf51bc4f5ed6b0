import { ForgotForm } from '../../../../components/portal/ForgotForm'
import { Plain } from '../../../../components/portal/Plain'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Forgotten password', '忘记密码')

const Page = () => (
  <Plain>
    <ForgotForm />
  </Plain>
)

export default Page

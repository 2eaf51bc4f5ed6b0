import { signedIn } from '../../../portal/reader'

const Page = async () => {
  const { user } = await signedIn('/')
  return <h1>{user.name}</h1>
}

export default Page

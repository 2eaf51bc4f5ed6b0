import { UnsubscribePage } from '../../../../../portal/consent/UnsubscribePage'
import { Problem } from '../../../../../base/errors'
import { subjectOfToken, wantsLetters } from '../../../../../letters/optional'
import { aPayload } from '../../../../../portal/kit/reader'
import { titled } from '../../../../../portal/kit/titled'
import * as W from '../../../../words'

export const generateMetadata = titled(W.lettersAboutSurveysAndEvents)

const stateOf = async (token: string): Promise<'on' | 'off' | 'unknown'> => {
  const payload = await aPayload()
  try {
    return (await wantsLetters(payload, subjectOfToken(payload, token))) ? 'on' : 'off'
  } catch (error) {
    if (error instanceof Problem) return 'unknown'
    throw error
  }
}

const Page = async ({ params }: { params: Promise<{ token: string }> }) => {
  const token = decodeURIComponent((await params).token)
  return <UnsubscribePage token={token} state={await stateOf(token)} />
}

export default Page

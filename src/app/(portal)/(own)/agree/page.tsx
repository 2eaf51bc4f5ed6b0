import { AgreePage } from '../../../../components/portal/AgreePage'
import { now } from '../../../../clock'
import { needsAgreement } from '../../../../people/agreement'
import { currentPolicy, lastConsent } from '../../../../portal/agreement'
import { signedIn } from '../../../../portal/reader'
import { rows } from '../../../../portal/rows'
import { plainTerms } from '../../../../portal/terms'
import { titled } from '../../../../portal/titled'

export const generateMetadata = titled('Read and agree', '告知与同意')

const Page = async () => {
  const reader = await signedIn('/agree')
  const { payload, snapshot, language, user } = reader
  const policy = currentPolicy(snapshot)
  const terms = plainTerms(payload, policy, language)
  const where = { subject: { equals: user.id } }
  const [accepted] = await rows(reader, 'acceptances', { where, sort: '-at', limit: 1 })
  return (
    <AgreePage
      needed={needsAgreement(snapshot, now().getTime())}
      version={policy.version}
      hash={policy.hash}
      effectiveFrom={policy.effectiveFrom}
      pages={policy.pages}
      accepted={accepted ? { version: accepted.version, at: accepted.at, language: accepted.language } : null}
      terms={terms}
      switches={terms
        .filter(({ consent }) => consent === 'separate')
        .map((term) => ({ ...term, granted: lastConsent(snapshot, term.category)?.granted ?? false }))}
    />
  )
}

export default Page

import { AgreePage } from '../../../../portal/consent/AgreePage'
import { now } from '../../../../base/clock'
import { lastWord, needsAgreement } from '../../../../consent/agreement'
import { compareVersions } from '../../../../policy/compare/compare'
import { changesInWords } from '../../../../policy/compare/inWords'
import { notSo } from '../../../../access/notSo'
import { agreementStoodOn, currentPolicy } from '../../../../consent/stoodOn'
import { signedIn } from '../../../../portal/kit/reader'
import { rows } from '../../../../portal/kit/rows'
import { plainTerms } from '../../../../portal/policy/terms'
import { titled } from '../../../../portal/kit/titled'
import * as W from '../../../words'

export const generateMetadata = titled(W.readAndAgree)

const Page = async () => {
  const reader = await signedIn('/agree')
  const { payload, snapshot, language, user } = reader
  const policy = currentPolicy(snapshot)
  const terms = plainTerms(payload, policy, language)
  const where = { subject: { equals: user.id } }
  const answers = await rows(reader, 'acceptances', { where, sort: '-at', limit: 20 })
  const accepted = agreementStoodOn(snapshot, answers)
  const refused = answers.find((each) => each.refused && each.version === policy.version)
  const before = accepted && snapshot.policies.find(({ version }) => version === accepted.version)
  const changes =
    before && before.version < policy.version
      ? changesInWords(payload.config, before, policy, compareVersions(before, policy), language)
      : null
  return (
    <AgreePage
      needed={needsAgreement(snapshot, now().getTime())}
      version={policy.version}
      hash={policy.hash}
      effectiveFrom={policy.effectiveFrom}
      pages={policy.pages}
      accepted={accepted ? { version: accepted.version, at: accepted.at, language: accepted.language } : null}
      terms={terms}
      notSo={notSo(payload.config, policy)}
      changes={changes}
      refusedAt={refused?.at ?? null}
      switches={terms
        .filter(({ consent }) => consent === 'separate')
        .map((term) => ({ ...term, granted: lastWord(snapshot, term.category)?.granted ?? false }))}
    />
  )
}

export default Page

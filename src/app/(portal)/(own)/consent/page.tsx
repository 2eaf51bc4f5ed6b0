import { now } from '../../../../base/clock'
import { ConsentPage } from '../../../../portal/consent/ConsentPage'
import { categoryLabel } from '../../../../categories/words'
import { needsAgreement } from '../../../../consent/agreement'
import { agreementStoodOn, currentPolicy } from '../../../../consent/stoodOn'
import { consentStates } from '../../../../portal/consent/consentState'
import { signedIn } from '../../../../portal/kit/reader'
import { rows } from '../../../../portal/kit/rows'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.consent)

const Page = async () => {
  const reader = await signedIn('/consent')
  const { payload, snapshot, language, user } = reader
  const mine = { where: { subject: { equals: user.id } }, sort: '-at' }
  const [acceptances, consents, companies] = await Promise.all([
    rows(reader, 'acceptances', mine),
    rows(reader, 'consents', mine),
    rows(reader, 'companies', { where: { id: { in: snapshot.employments.map(({ company }) => company) } } }),
  ])
  const events = [
    ...acceptances.map((each) => ({
      ...each,
      label: '',
      granted: !each.refused,
      receipt: `/consent/receipts/acceptances/${each.id}`,
    })),
    ...consents.map(({ policyVersion, category, ...each }) => ({
      ...each,
      label: categoryLabel(payload.config, category, language),
      version: policyVersion,
      receipt: `/consent/receipts/consents/${each.id}`,
    })),
  ].map(({ id, at, label, granted, version, language: read, how, receipt }) => ({
    id: String(id),
    at,
    label,
    granted: granted ?? false,
    version,
    language: read,
    how,
    receipt,
  }))
  const accepted = agreementStoodOn(snapshot, acceptances)
  return (
    <ConsentPage
      version={currentPolicy(snapshot).version}
      accepted={accepted ? { version: accepted.version, at: accepted.at } : null}
      needed={needsAgreement(snapshot, now().getTime())}
      states={consentStates(reader, { accepted, consents })}
      events={events.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))}
      contacts={companies.flatMap(({ name, contact }) => (contact ? [`${name}: ${contact}`] : []))}
    />
  )
}

export default Page

'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { Company, User } from '../../payload-types'
import { HoursForm } from './HoursForm'
import { DAYS } from './weekdays'
import { useSay } from '../kit/useSay'
import * as W from './words'
import { WORDS } from '../../i18n/words'

const DRAWER = 'company-hours'

/** When and where a company's people work: shown in its form, and set by an act of its own. */
export const CompanyHours = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const company = savedDocumentData as Company | undefined
  if (!id || !company?.hours) return <p className="gw-hint">{say(W.workingHours)}</p>
  const { days, from, to, breaks } = company.hours
  const title = say(W.workingHoursTimeZoneCountry)
  return (
    <section className="gw-table-field" data-testid="company-hours">
      <h3>{title}</h3>
      <p>
        {DAYS.filter(([value]) => (days as string[]).includes(value))
          .map(([, en, zh]) => say(en, zh))
          .join(say(WORDS.listComma))}
        {`; ${from}–${to}`}
        {(breaks ?? []).map((each) => say(W.breakBetween(each.from, each.to)))}
        {`; ${company.zone}${company.country ? ` (${company.country})` : ''}`}
      </p>
      {user?.roles?.includes('hr') ? (
        <>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => openModal(DRAWER)}
            extraButtonProps={{ 'data-testid': 'hours-open' }}
          >
            {say(W.changeButton)}
          </Button>
          <Drawer slug={DRAWER} title={title}>
            <HoursForm company={{ ...company, id: String(id) }} />
          </Drawer>
        </>
      ) : null}
    </section>
  )
}

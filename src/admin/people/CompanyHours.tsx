'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { Company, User } from '../../payload-types'
import { HoursForm } from './HoursForm'
import { DAYS } from './weekdays'
import { useSay } from '../kit/useSay'

const DRAWER = 'company-hours'

/** When and where a company's people work: shown in its form, and set by an act of its own. */
export const CompanyHours = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const company = savedDocumentData as Company | undefined
  if (!id || !company?.hours)
    return (
      <p className="gw-hint">
        {say(
          'Working hours, time zone and country are set once the company is saved.',
          '保存公司后即可设置工作时间、时区和所在地。',
        )}
      </p>
    )
  const { days, from, to, breaks } = company.hours
  const title = say('Working hours, time zone, country', '工作时间、时区、所在地')
  return (
    <section className="gw-table-field" data-testid="company-hours">
      <h3>{title}</h3>
      <p>
        {DAYS.filter(([value]) => (days as string[]).includes(value))
          .map(([, en, zh]) => say(en, zh))
          .join(say(', ', '、'))}
        {`; ${from}–${to}`}
        {(breaks ?? []).map((each) =>
          say(`; break ${each.from}–${each.to}`, `；休息 ${each.from}–${each.to}`),
        )}
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
            {say('Change …', '更改……')}
          </Button>
          <Drawer slug={DRAWER} title={title}>
            <HoursForm company={{ ...company, id: String(id) }} />
          </Drawer>
        </>
      ) : null}
    </section>
  )
}

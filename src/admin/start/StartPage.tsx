import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { worksInAdmin } from '../../base/roles'
import { startPage } from './startPage'
import { VIEW_TITLES } from '../../i18n/viewTitles'
import { PendingAct } from '../kit/PendingActs'
import { sayIn } from '../../base/labels'
import { Attention } from './Attention'
import { Disk } from './Disk'
import { Expiring } from './Expiring'
import { Panel } from './Panel'
import { Recording } from './Recording'
import { Runs } from './Runs'
import { momentIn } from '../kit/times'
import * as W from './words'

type Props = Pick<AdminViewServerProps, 'payload' | 'i18n'> & { user: AdminViewServerProps['user'] | null }

/** The admin's first page: who is being recorded, what needs somebody, what expires, what the jobs did. Counts and device state only. */
export const StartPage = async ({ payload, i18n, user }: Props) => {
  if (!user || !worksInAdmin(user)) return null
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const page = await startPage(payload, user, language)
  const { at, zone, devices, disks } = page
  return (
    <Gutter className="gw-start">
      <header className="gw-start-head">
        <h1>{VIEW_TITLES.dashboard[language]}</h1>
        <p className="gw-hint">
          {say(W.asOfTimesIn(momentIn(zone, language)(at), zone))} <a href="/admin">{say(W.readAnew)}</a>
        </p>
      </header>
      <div className="gw-panels" data-testid="start-page">
        <Attention page={page} language={language} />
        {page.acts.length ? (
          <div id="acts" className="gw-panel-wide">
            <Panel wide testid="start-acts" title={say(W.whatWaitsForSecondHand)}>
              {page.acts.map((act) => (
                <PendingAct
                  key={act.id}
                  act={act}
                  when={act.until ? momentIn(zone, language)(act.until) : ''}
                />
              ))}
            </Panel>
          </div>
        ) : null}
        <Recording devices={devices} language={language} />
        <Expiring expiring={page.expiring} categories={page.categories} language={language} />
        <Disk disks={disks} language={language} />
        <Runs runs={page.runs} zone={zone} language={language} />
      </div>
    </Gutter>
  )
}

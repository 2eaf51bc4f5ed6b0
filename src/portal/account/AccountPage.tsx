'use client'
import { OWN_NAMES } from '../../i18n/languages'
import { Text } from '@mantine/core'
import type { Holding } from '../records/holdings'
import { ActsAboutMe, type ActAboutMe } from '../records/ActsAboutMe'
import { AddressForm } from './AddressForm'
import { ContactForm, type Contact } from './ContactForm'
import { Facts } from '../kit/Facts'
import { Holdings } from '../records/Holdings'
import { Page, Section } from '../kit/Page'
import { PasswordForm } from './PasswordForm'
import { PictureForm } from './PictureForm'
import { PersonnelFile, type FileValue } from '../records/PersonnelFile'
import { Print } from '../kit/Print'
import { SignOut } from './SignOut'
import { Sessions, type OwnSession } from './Sessions'
import { WaitingLinks, type WaitingLink } from './WaitingLinks'
import { useWords, type Say } from '../kit/Words'
import { Work, type Employed, type InTeam } from '../days/Work'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What the account came by. */
type Origin = { by: 'list'; fileName: string } | { by: 'invitation' | 'set-up' }

export interface AccountProps {
  person: {
    id: string
    name: string
    username: string
    state: string
    roles: string
    origin: Origin
    /** The address of his picture; null without one. */
    picture: string | null
  }
  contact: Contact
  /** Whether letters can be sent: a changed address is then confirmed at both ends. */
  mailed: boolean
  employments: Employed[]
  teams: InTeam[]
  projects: string[]
  file: FileValue[]
  holdings: Holding[]
  sessions: OwnSession[]
  links: WaitingLink[]
  acts: ActAboutMe[]
  /** Where to ask for a correction. */
  ask: string
}

const originIn = (say: Say, origin: Origin): string => {
  if (origin.by === 'list') return say(W.listImportedByHr(origin.fileName))
  return origin.by === 'set-up' ? say(W.setUpOfThisSystem) : say(W.invitationMadeForYouAlone)
}

/** Everything held about the reader. */
export const AccountPage = ({
  person,
  contact,
  mailed,
  file,
  holdings,
  sessions,
  links,
  acts,
  ask,
  ...work
}: AccountProps) => {
  const { say, zone } = useWords()
  const none = say(WORDS.none)
  return (
    <Page
      testid="account-page"
      title={say(WORDS.account)}
      lead={say(W.everythingThatIsHeld)}
      actions={<Print />}
    >
      <ActsAboutMe acts={acts} />
      <Section title={say(W.yourDetails)}>
        <PictureForm id={person.id} name={person.name} picture={person.picture} />
        <Text size="sm" c="dimmed" maw={680} className="gw-no-print">
          {say(W.youNeedNoPicture)}
        </Text>
        <Facts
          facts={[
            [say(WORDS.personName), person.name],
            [say(WORDS.userName), person.username],
            [say(WORDS.email), contact.email || none],
            [say(WORDS.phone), contact.phone || none],
            [say(WORDS.timeZone), contact.zone || say(W.zoneAsEmployment(zone))],
            [say(WORDS.language), OWN_NAMES[contact.language === 'zh' ? 'zh' : 'en']],
            [say(W.roles), person.roles],
            [say(WORDS.state), person.state],
            [say(W.whereAccountCameFrom), originIn(say, person.origin)],
          ]}
        />
      </Section>
      <Work {...work} />
      <PersonnelFile values={file} contact={ask} />
      <Holdings holdings={holdings} />
      <Section title={say(W.changeYourContact)} about={say(W.yourNameAndUserName)}>
        {mailed ? <AddressForm key={contact.email} email={contact.email} /> : null}
        <ContactForm contact={contact} withEmail={!mailed} />
      </Section>
      <Section title={say(W.passwordAndSignIn)} id="sign-in" about={say(W.sessionEndsTwelveHoursAfter)}>
        <WaitingLinks links={links} />
        <Sessions sessions={sessions} />
        <PasswordForm
          username={person.username}
          names={[person.name, person.username, contact.email, contact.phone]}
        />
        <div>
          <SignOut label={say(W.signOutHere)} />
        </div>
      </Section>
    </Page>
  )
}

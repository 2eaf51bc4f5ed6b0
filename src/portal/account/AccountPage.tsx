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
  if (origin.by === 'list')
    return say(`The list “${origin.fileName}”, imported by HR`, `人事导入的名单“${origin.fileName}”`)
  return origin.by === 'set-up'
    ? say('The set-up of this system, as its first person', '系统设置时创建的首位成员')
    : say('An invitation made for you alone', '单独发出的邀请')
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
      lead={say(
        'Everything that is held about you, and where it came from.',
        '系统保存的关于您的全部信息及其来源。',
      )}
      actions={<Print />}
    >
      <ActsAboutMe acts={acts} />
      <Section title={say('Your details', '您的信息')}>
        <PictureForm id={person.id} name={person.name} picture={person.picture} />
        <Text size="sm" c="dimmed" maw={680} className="gw-no-print">
          {say(
            'You need no picture. If you add one, your team’s lead, HR, the privacy officer and the administrator see it, until you remove it.',
            '头像可不设置。如您添加，团队负责人、人事、隐私负责人和系统管理员可以看到，直至您将其移除。',
          )}
        </Text>
        <Facts
          facts={[
            [say(WORDS.personName), person.name],
            [say(WORDS.userName), person.username],
            [say(WORDS.email), contact.email || none],
            [say(WORDS.phone), contact.phone || none],
            [
              say(WORDS.timeZone),
              contact.zone || say(`${zone}, as your employment`, `${zone}（与任职相同）`),
            ],
            [say(WORDS.language), OWN_NAMES[contact.language === 'zh' ? 'zh' : 'en']],
            [say('Roles', '角色'), person.roles],
            [say(WORDS.state), person.state],
            [say('Where the account came from', '账号来源'), originIn(say, person.origin)],
          ]}
        />
      </Section>
      <Work {...work} />
      <PersonnelFile values={file} contact={ask} />
      <Holdings holdings={holdings} />
      <Section
        title={say('Change your contact', '更改联系方式')}
        about={say('Your name and user name are corrected by HR.', '姓名和用户名如需更正，请联系人事。')}
      >
        {mailed ? <AddressForm key={contact.email} email={contact.email} /> : null}
        <ContactForm contact={contact} withEmail={!mailed} />
      </Section>
      <Section
        title={say('Password and sign-in', '密码与登录')}
        id="sign-in"
        about={say(
          'A session ends twelve hours after its last use, and after thirty days at most. Changing the password ends all others at once.',
          '登录会话在最后一次使用 12 小时后自动结束，最长 30 天。更改密码会立即结束其他所有会话。',
        )}
      >
        <WaitingLinks links={links} />
        <Sessions sessions={sessions} />
        <PasswordForm
          username={person.username}
          names={[person.name, person.username, contact.email, contact.phone]}
        />
        <div>
          <SignOut label={say('Sign out here', '在此退出登录')} />
        </div>
      </Section>
    </Page>
  )
}

import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { LetterData } from '../../letters/kinds'
import { aboutPerson, putLetter } from '../../letters/put'
import { ACCOUNT_NEWS, type AccountNews } from '../../i18n/accountNews'
import { both, type Both } from '../../base/labels'
import { putNotice } from '../../notices/put'
import { officeHolders } from '../../roll/everybody'

interface Told {
  /** A second word of the news: which browser, until when. */
  about?: string | Both
  /** Where a letter goes; none where it is null. Left out: to the address of the account. */
  address?: string | null
}

/** Tells a person what was done to his account: in every session of his, and by letter. Who did not expect it learns of it. */
export const tellAccount = async (
  payload: Payload,
  subject: string,
  news: AccountNews,
  { about = '', address }: Told = {},
): Promise<void> => {
  const words = ACCOUNT_NEWS[news]
  const inEach = typeof about === 'string' ? both(about, about) : about
  await putNotice(payload, {
    kind: 'account',
    subject,
    titles: both(words.en(inEach.en), words.zh(inEach.zh)),
    url: '/account#sign-in',
    key: `account ${news} ${randomUUID()}`,
  })
  const { email, language, name, company } = await aboutPerson(payload, subject)
  const to = address === undefined ? email : address
  if (!to) return
  const data: LetterData = { name, company, news, about: inEach[language] }
  await putLetter(payload, { kind: 'account', subject, language, address: to, data })
}

/** Tells of a link that was made on the server: its person, and everybody who holds an office. */
export const tellOfLinkCommand = async (payload: Payload, subject: string, name: string): Promise<void> => {
  await tellAccount(payload, subject, 'link-command')
  for (const holder of await officeHolders(payload))
    if (holder !== subject) await tellAccount(payload, holder, 'link-for-other', { about: name })
}

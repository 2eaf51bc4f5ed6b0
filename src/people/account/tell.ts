import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { hasAddress } from '../../letters/writeTo'
import { ACCOUNT_NEWS, type AccountNews } from '../../i18n/accountNews'
import { both, type Both } from '../../base/labels'
import { tell } from '../../notices/tell'
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
  await tell(payload, subject, {
    // Each time is news of its own.
    key: `account ${news} ${randomUUID()}`,
    notice: {
      kind: 'account',
      titles: both(words.en(inEach.en), words.zh(inEach.zh)),
      url: '/account#sign-in',
    },
    letter:
      address === null
        ? undefined
        : {
            kind: 'account',
            address,
            mayWrite: hasAddress,
            data: (language) => ({ news, about: inEach[language] }),
          },
  })
}

/** Tells of a link that was made on the server: its person, and everybody who holds an office. */
export const tellOfLinkCommand = async (payload: Payload, subject: string, name: string): Promise<void> => {
  await tellAccount(payload, subject, 'link-command')
  for (const holder of await officeHolders(payload))
    if (holder !== subject) await tellAccount(payload, holder, 'link-for-other', { about: name })
}

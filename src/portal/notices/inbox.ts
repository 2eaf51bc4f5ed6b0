import type { Notice } from './InboxPage'
import { running } from '../../notices/announce'
import { noticesOf } from '../../notices/read'
import type { Reader } from '../kit/reader'

/** What the reader was told, newest first. An announcement that is over, or was taken down, is no longer to be read where it leads. */
export const inboxOf = async ({
  payload,
  user,
  language,
}: Pick<Reader, 'payload' | 'user' | 'language'>): Promise<Notice[]> => {
  const [notices, shown] = await Promise.all([noticesOf(payload, user.id), running(payload, 'all')])
  const pages = new Set(shown.map(({ id }) => `/notices#${id}`))
  return notices.map(({ titles, ...notice }) => {
    const isGone = notice.kind === 'announcement' && !pages.has(notice.url ?? '')
    return { ...notice, title: titles[language], isGone, url: isGone ? null : notice.url }
  })
}

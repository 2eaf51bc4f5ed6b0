import type { Language } from '../../base/labels'
import type { Sent } from '../../components/request'
import { read } from '../kit/send'

/** As many as the server takes at once. */
const MOST = 500

const SEARCHED = ['name', 'username', 'email', 'phone']

/** What the list shows by its filters and its search box, over all its pages. */
const listQuery = (shown: string): string => {
  const given = new URLSearchParams(shown)
  const query = new URLSearchParams({ depth: '0', limit: String(MOST), 'select[name]': 'true' })
  for (const [key, value] of given) if (key.startsWith('where[')) query.append(key, value)
  const searched = given.get('search')
  if (searched)
    SEARCHED.forEach((field, i) => query.append(`where[and][0][or][${i}][${field}][like]`, searched))
  return query.toString()
}

/** Everybody whom the list shows by the address of its page, by id. */
export const listedPeople = async (language: Language): Promise<Sent<string[]>> => {
  const all = await read<{ docs: { id: string }[] }>(
    language,
    `/api/users?${listQuery(window.location.search)}`,
  )
  return all.ok ? { ok: true, answer: all.answer.docs.map(({ id }) => id) } : all
}

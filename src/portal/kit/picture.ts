import type { Reader } from './reader'
import { own, rows } from './rows'

/** Where the reader's picture is, if he has one; each has an address of its own, so that a page never shows the one before. */
export const pictureOf = async (reader: Reader): Promise<string | null> => {
  const [picture] = await rows(reader, 'avatars', { where: own(reader), limit: 1, select: { at: true } })
  return picture ? `/api/users/${reader.user.id}/picture?v=${Date.parse(picture.at)}` : null
}

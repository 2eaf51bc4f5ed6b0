import { both, type Both } from '../../../base/labels'
import { kickOutbox } from '../../../letters/kick'
import type { ActKind } from '../kind'

/** A server that letters or texts go through has changed; what is stored of it is where it stands, and a fingerprint. */
const connection = (words: (place: string) => Both): ActKind => ({
  alone: 'stands',
  aboutHolders: false,
  // Where it is signed: the page of the settings is the administrator's alone.
  page: () => '/admin#acts',
  // Only then is the server trusted: what waited for it leaves by the next run, which this begins.
  after: kickOutbox,
  words: (_payload, { what }) => Promise.resolve(words((what as { place?: string }).place || '–')),
})

export const mail = connection((place) => both(`Letters go through ${place}`, `邮件经由 ${place} 发送`))
export const gateway = connection((place) => both(`Texts go through ${place}`, `短信经由 ${place} 发送`))

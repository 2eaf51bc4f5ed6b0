import { type Both } from '../../../base/labels'
import { kickOutbox } from '../../../letters/kick'
import type { ActKind } from '../kind'
import * as W from '../words'

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

export const mail = connection(W.lettersGoThrough)
export const gateway = connection(W.textsGoThrough)

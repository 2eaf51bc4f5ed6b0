import type { Payload } from 'payload'
import type { PutLetter } from '../letters/put'
import { addressee, writeTo, type LetterTo } from '../letters/writeTo'
import { putNotice, type Notice, type PutNotice } from './put'

interface Tidings {
  /** Says that this was told before, to this person: told again under one key, nothing more comes of it. */
  key: string
  notice: Notice
  letter?: LetterTo | undefined
}

/**
 * Tells a person something once, however often it is called: in portal and admin, and by letter where there is one and he may be written to.
 * Whoever was cut off between the two tells again, and the letter follows.
 * @returns the notice, and the letter where one is in the outbox now.
 */
export const tell = async (
  payload: Payload,
  person: string,
  { key, notice, letter }: Tidings,
): Promise<{ notice: PutNotice; letter: PutLetter | null }> => {
  // Read first: nobody's notice is put up where there is nobody to write to.
  const to = letter ? await addressee(payload, person, letter.address) : null
  const put = await putNotice(payload, person, key, notice)
  return { notice: put, letter: letter && to ? await writeTo(payload, to, key, letter) : null }
}

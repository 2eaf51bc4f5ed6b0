import type { Payload } from 'payload'
import { readEnv } from '../base/env'
import type { Language } from '../base/labels'
import type { LetterData, LetterName } from './kinds'
import { aboutPerson, putLetter, type PutLetter } from './put'

/** Somebody as a letter names him, and the address it goes to. */
export type Addressee = Awaited<ReturnType<typeof aboutPerson>> & { subject: string }

/** Whether somebody may be written to. It is handed in with the letter: letters know nothing of what a person wants or is. */
export type MayWrite = (payload: Payload, person: Addressee) => boolean | Promise<boolean>

/** Those who have an address: for whom nobody would print the letter. */
export const hasAddress: MayWrite = (_payload, { email }) => Boolean(email)

/** A letter before it has its person. */
export interface LetterTo {
  kind: LetterName
  /** What its template names beside the person and the company. */
  data?: (language: Language) => LetterData
  /** A page of the portal or the admin, as its path; the letter names it where the server's own address is known. */
  page?: string
  /** Where it goes, if not to the address of the account. */
  address?: string
  /** Left out: everybody; a letter without an address waits to be handed over. */
  mayWrite?: MayWrite
}

/** @throws Error where there is nobody of this id. */
export const addressee = async (payload: Payload, subject: string, address?: string): Promise<Addressee> => {
  const person = await aboutPerson(payload, subject)
  return { ...person, subject, email: address ?? person.email }
}

/** Puts a letter to somebody into the outbox, once a key. @returns null where he may not be written to. */
export const writeTo = async (
  payload: Payload,
  person: Addressee,
  key: string,
  { kind, data, page, mayWrite }: LetterTo,
): Promise<PutLetter | null> => {
  if (mayWrite && !(await mayWrite(payload, person))) return null
  const { subject, name, company, email, language } = person
  const { SERVER_URL } = readEnv()
  return putLetter(payload, {
    kind,
    subject,
    language,
    address: email,
    key,
    data: {
      name,
      company,
      ...data?.(language),
      ...(page && SERVER_URL ? { url: new URL(page, SERVER_URL).href } : {}),
    },
  })
}

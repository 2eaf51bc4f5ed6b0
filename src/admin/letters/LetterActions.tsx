import type { BeforeDocumentControlsServerProps } from 'payload'
import { hasRole } from '../../base/roles'
import { letterWays } from '../../people/letters/letterWays'
import { LetterButtons } from './LetterButtons'

/** On a letter, what can be done with it: what would be refused is not offered. */
export const LetterActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (!id || !user) return null
  const ways = await letterWays({ payload, user }, String(id))
  return <LetterButtons id={String(id)} ways={ways} mayRead={hasRole(user, 'privacy')} />
}

import type { BeforeDocumentControlsServerProps } from 'payload'
import { hasRole } from '../../base/roles'
import { letterName } from '../../letters/kinds'
import { readLetter } from '../../letters/letterRow'
import { letterWays } from '../../people/letters/letterWays'
import { LetterButtons } from './LetterButtons'

/** On a letter, what can be done with it: what would be refused is not offered. */
export const LetterActions = async ({ i18n, id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (!id || !user) return null
  const ways = await letterWays({ payload, user }, String(id))
  const { kind } = await readLetter({ payload }, String(id))
  const title = letterName(kind, i18n.language === 'en' ? 'en' : 'zh')
  return <LetterButtons id={String(id)} title={title} ways={ways} mayRead={hasRole(user, 'privacy')} />
}

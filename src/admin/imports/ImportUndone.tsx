import type { UIFieldServerProps } from 'payload'
import { momentIn } from '../../i18n/moments'
import { undoneWords } from '../../i18n/importWords'
import type { Import } from '../../payload-types'
import { firstCompany } from '../../roll/firstCompany'
import { maybeId } from '../../base/ids'
import { pastAccess } from '../../db/rows'

/** On the record of an import that was undone: what became of each row. */
export const ImportUndone = async ({ data, payload, i18n }: UIFieldServerProps) => {
  const { state, total, here, left, undoneAt, undoneBy } = (data ?? {}) as Partial<Import>
  if (state !== 'undone' || !undoneAt) return null
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const who = maybeId(undoneBy)
  const person = who ? await pastAccess(payload, 'named').byId('users', who) : null
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  const words = undoneWords({
    total: total ?? 0,
    here: here ?? 0,
    left: left ?? 0,
    at: momentIn(undoneAt, zone, language),
    by: person?.name ?? '',
  })
  return (
    <p className="gw-notice" role="status" data-testid="import-undone">
      {words[language]}
    </p>
  )
}

import type { ServerProps } from 'payload'
import { policyInForce } from '../../access/openViewing'
import { categoryLabel } from '../../categories/words'
import { termOf } from '../../policy/decide/boundTerm'
import { NotCollected } from './NotCollected'

/** Above a list of rows that open without a purpose: where the version in force does not name them, none can be stored. */
export const NotInPolicy = async ({ category, payload, i18n }: ServerProps & { category: string }) => {
  const policy = await policyInForce({ payload })
  if (termOf(policy, category)) return null
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const label = categoryLabel(payload.config, category, language)
  return <NotCollected label={label} version={policy.version} language={language} />
}

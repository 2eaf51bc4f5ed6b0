'use client'
import { Button, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { Policy, User } from '../../payload-types'
import { SealedHash } from './SealedHash'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** On a draft: the way to the page on which it is compared and signed. On a published version: its number and hash. */
export const PublishPolicy = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const modified = useFormModified()
  const policy = (savedDocumentData ?? {}) as Partial<Policy>
  if (!id) return null
  if (policy.status === 'published') return <SealedHash version={policy.version ?? 0} />
  if (!user?.roles?.some((role) => role === 'hr' || role === 'privacy')) return null
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={modified}
      tooltip={modified ? say(W.saveFirstWhatIsSaved) : undefined}
      onClick={() => window.location.assign(`/admin/sign-policy?draft=${encodeURIComponent(String(id))}`)}
      extraButtonProps={{ 'data-testid': 'publish-policy', id: 'publish-policy' }}
    >
      {say(W.compareAndSign)}
    </Button>
  )
}

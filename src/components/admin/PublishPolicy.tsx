'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import type { Policy, User } from '../../payload-types'
import { PublishForm } from './PublishForm'
import { SealedHash } from './SealedHash'
import { useSay } from './useSay'

const DRAWER = 'publish-policy'

/** On a draft: publishes it, after saying what that does. On a published version: its number and hash. */
export const PublishPolicy = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const modified = useFormModified()
  const policy = (savedDocumentData ?? {}) as Partial<Policy>
  if (!id) return null
  if (policy.status === 'published') return <SealedHash version={policy.version ?? 0} />
  if (!user?.roles?.some((role) => role === 'hr' || role === 'privacy')) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={modified}
        tooltip={
          modified
            ? say('Save first: what is saved is published.', '请先保存：发布的是已保存的内容。')
            : undefined
        }
        onClick={() => openModal(DRAWER)}
        extraButtonProps={{ 'data-testid': 'publish-policy', id: 'publish-policy' }}
      >
        {say('Publish …', '发布……')}
      </Button>
      <Drawer slug={DRAWER} title={say('Publish this version', '发布此版本')}>
        <PublishForm id={String(id)} />
      </Drawer>
    </>
  )
}

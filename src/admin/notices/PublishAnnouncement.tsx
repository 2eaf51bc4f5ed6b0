'use client'
import { Button, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Announcement, User } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { send } from '../kit/send'
import { useSay } from '../kit/useSay'

/** On a draft: publishes it. On what is published: takes it down. */
export const PublishAnnouncement = () => {
  const { say, language } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const modified = useFormModified()
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const [isStale, setStale] = useState(false)
  const { status, updatedAt } = (savedDocumentData ?? {}) as Partial<Announcement>
  const may = user?.roles?.some((role) => role === 'hr' || role === 'privacy')
  if (!id || !may || status === 'withdrawn') return null
  const act = async (name: 'publish' | 'withdraw') => {
    if (busy) return
    setBusy(true)
    const sent = await send(language, `/api/announcements/${id}/${name}`, {
      // What is published is what stands here.
      ...(name === 'publish' && updatedAt ? { savedAt: new Date(updatedAt).toISOString() } : {}),
    })
    setBusy(false)
    if (sent.ok) window.location.reload()
    else {
      setFailure(sent.message)
      setStale(sent.code === 'conflict')
    }
  }
  return (
    <>
      <Failure message={failure} />
      {isStale ? (
        <Button size="small" margin={false} onClick={() => window.location.reload()}>
          {say('Show what stands there now', '显示最新内容')}
        </Button>
      ) : null}
      {status === 'published' ? (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void act('withdraw')}
          extraButtonProps={{ 'data-testid': 'withdraw-announcement' }}
        >
          {say('Withdraw', '撤回')}
        </Button>
      ) : (
        <Button
          size="small"
          margin={false}
          disabled={busy || modified || isStale}
          tooltip={modified ? say('Save first.', '请先保存。') : undefined}
          onClick={() => void act('publish')}
          extraButtonProps={{ 'data-testid': 'publish-announcement' }}
        >
          {say('Publish', '发布')}
        </Button>
      )}
    </>
  )
}

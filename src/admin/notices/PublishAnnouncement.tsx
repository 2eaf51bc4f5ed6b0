'use client'
import { Button, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { Announcement, User } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** On a draft: publishes it. On what is published: takes it down. */
export const PublishAnnouncement = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const modified = useFormModified()
  const { busy, failure, code, run, leave } = useSending()
  const isStale = code === 'conflict'
  const { status, updatedAt } = (savedDocumentData ?? {}) as Partial<Announcement>
  const may = user?.roles?.some((role) => role === 'hr' || role === 'privacy')
  if (!id || !may || status === 'withdrawn') return null
  const act = async (name: 'publish' | 'withdraw') => {
    const sent = await run(`/api/announcements/${id}/${name}`, {
      // What is published is what stands here.
      ...(name === 'publish' && updatedAt ? { savedAt: new Date(updatedAt).toISOString() } : {}),
    })
    if (sent.ok) leave(() => window.location.reload())
  }
  return (
    <>
      <Failure message={failure} />
      {isStale ? (
        <Button size="small" margin={false} onClick={() => window.location.reload()}>
          {say(W.showWhatStandsThereNow)}
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
          {say(W.withdraw)}
        </Button>
      ) : (
        <Button
          size="small"
          margin={false}
          disabled={busy || modified || isStale}
          tooltip={modified ? say(W.saveFirst) : undefined}
          onClick={() => void act('publish')}
          extraButtonProps={{ 'data-testid': 'publish-announcement' }}
        >
          {say(W.publish)}
        </Button>
      )}
    </>
  )
}

'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Import, User } from '../../payload-types'
import { Failure } from './Inputs'
import { request } from './send'
import { useSay } from './useSay'

const DRAWER = 'undo-import'

/** On an import, for hr: takes it back, after saying what goes. */
export const UndoImport = () => {
  const { say, language } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const { state, done, again, teams } = (savedDocumentData ?? {}) as Partial<Import>
  if (!id || !user?.roles?.includes('hr') || (state !== 'done' && state !== 'running')) return null

  const undo = async () => {
    setBusy(true)
    const said = ({ people }: { people?: string[] }) =>
      people?.length
        ? say(
            `Something hangs on these already: ${people.join(', ')}. Nothing was undone.`,
            `以下人员已有关联数据：${people.join('、')}。未撤销任何内容。`,
          )
        : undefined
    const sent = await request(language, `/api/imports/${id}/undo`, { method: 'POST' }, said)
    setBusy(false)
    if (sent.ok) window.location.reload()
    else setFailure(sent.message)
  }
  const title = say('Undo this import', '撤销此导入')
  const made = Array.isArray(teams) ? teams.length : 0
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => openModal(DRAWER)}
        extraButtonProps={{ 'data-testid': 'undo-import' }}
      >
        {title}
      </Button>
      <Drawer slug={DRAWER} title={title}>
        <div className="gw-form">
          <div className="gw-notice">
            <p>{say('What then happens:', '届时：')}</p>
            <ul>
              <li>
                {say(
                  `${done ?? 0} people go, with their employments and memberships${made ? `, and ${made} teams that nobody else uses` : ''}.`,
                  `${done ?? 0} 人及其任职、团队关系将被删除${made ? `，以及 ${made} 个无人使用的团队` : ''}。`,
                )}
              </li>
              {again ? (
                <li>
                  {say(
                    `${again} new employments are taken back: these people have left as before, and are told.`,
                    `撤销 ${again} 个新任职：相关人员恢复为离职状态，并会收到通知。`,
                  )}
                </li>
              ) : null}
              <li>{say('Their invitation links stop working.', '他们的邀请链接将失效。')}</li>
              <li>
                {say(
                  'If somebody has come, or anything hangs on one of them, nothing is undone and you are told on whom.',
                  '如有人已激活或已有关联数据，则不会撤销任何内容，并会告知是哪些人。',
                )}
              </li>
            </ul>
          </div>
          <Failure message={failure} />
          <Button
            margin={false}
            disabled={busy}
            onClick={() => void undo()}
            extraButtonProps={{ 'data-testid': 'undo-submit' }}
          >
            {title}
          </Button>
        </div>
      </Drawer>
    </>
  )
}

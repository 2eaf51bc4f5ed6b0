'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Import } from '../../payload-types'
import { Failure } from './Inputs'
import { read } from './send'
import { useSay } from './useSay'

const EVERY = 700

interface Props {
  id: string
  total: number
  onDone(): void
}

/** How far an import is; it goes on without anybody watching. */
export const ImportProgress = ({ id, total, onDone }: Props) => {
  const { say, language } = useSay()
  const [row, setRow] = useState<Pick<Import, 'state' | 'done' | 'again' | 'refused'> | null>(null)
  const [failure, setFailure] = useState('')
  const isDone = row !== null && row.state !== 'running' && row.state !== 'reading'

  useEffect(() => {
    if (isDone) return
    const timer = setInterval(() => {
      void read<Import>(language, `/api/imports/${id}?depth=0`).then((asked) => {
        setFailure(asked.ok ? '' : asked.message)
        if (asked.ok) setRow(asked.answer)
      })
    }, EVERY)
    return () => clearInterval(timer)
  }, [id, isDone, language])

  const again = row?.again ?? 0
  const done = row?.done ?? 0
  const refused = (row?.refused as number[] | null | undefined) ?? []
  return (
    <div className="gw-form gw-wide" data-testid="import-progress">
      <p className="gw-prompt" role="status">
        {isDone
          ? say(
              `${done} people are there, all of them invited.${again ? ` New employments of people who had left: ${again}.` : ''}`,
              `已导入 ${done} 人，均为待激活状态。${again ? `已为 ${again} 名离职人员建立新任职。` : ''}`,
            )
          : say(`${done + again} of ${total} people …`, `${done + again} / ${total} 人……`)}
      </p>
      <progress max={total} value={isDone ? total : done + again} aria-label={say('Progress', '进度')} />
      {refused.length ? (
        <p>
          {say(
            `Left out, because somebody took the same name or address meanwhile, or may no longer begin: row ${refused.join(', ')}.`,
            `因用户名或联系方式在此期间被他人占用，或已不能建立新任职而跳过：第 ${refused.join('、')} 行。`,
          )}
        </p>
      ) : null}
      <Failure message={failure} />
      <p className="gw-hint">
        {isDone
          ? say(
              'Nobody has been told yet. Select people in the list to make their links. The import can be undone while nobody of it has come.',
              '尚未通知任何人。请在人员列表中选择人员并生成链接。在无人激活之前可以撤销导入。',
            )
          : say(
              'You may close this: the import goes on, also after a restart of the server.',
              '可以关闭此窗口，导入会继续进行，服务器重启后亦然。',
            )}
      </p>
      <div className="gw-actions">
        <Button margin={false} onClick={onDone} extraButtonProps={{ 'data-testid': 'import-done' }}>
          {isDone ? say('Done', '完成') : say('Close', '关闭')}
        </Button>
        <a href={`/admin/collections/imports/${id}`}>{say('Show the import', '查看导入记录')}</a>
      </div>
    </div>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { mayUndoWords, nextWords, progressWords, resultWords, rowsNamed } from '../../i18n/importWords'
import type { Import } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
  const next = nextWords({ done, again })
  const mayUndo = mayUndoWords({ done, again })
  return (
    <div className="gw-form gw-wide" data-testid="import-progress">
      <p className="gw-prompt" role="status">
        {isDone ? resultWords({ done, again })[language] : progressWords(done + again, total)[language]}
      </p>
      <progress max={total} value={isDone ? total : done + again} aria-label={say(W.progress)} />
      {refused.length ? <p>{say(W.leftOut(rowsNamed(refused)))}</p> : null}
      <Failure message={failure} />
      <p className="gw-hint">
        {isDone
          ? [next?.[language], mayUndo?.[language]].filter(Boolean).join(say(WORDS.space))
          : say(W.youMayCloseThis)}
      </p>
      <div className="gw-actions">
        <Button margin={false} onClick={onDone} extraButtonProps={{ 'data-testid': 'import-done' }}>
          {isDone ? say(WORDS.ready) : say(WORDS.close)}
        </Button>
        <a href={`/admin/collections/imports/${id}`}>{say(W.showTheImport)}</a>
      </div>
    </div>
  )
}

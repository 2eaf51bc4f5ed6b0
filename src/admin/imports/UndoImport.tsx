'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { goingWords, mayUndoWords, notUndoneWords, type Going } from '../../i18n/importWords'
import type { Import, User } from '../../payload-types'
import { Effects } from '../kit/Effects'
import { Coming } from '../../components/Coming'
import { Failure } from '../kit/Inputs'
import { read } from '../kit/send'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import * as W from './words'

const DRAWER = 'undo-import'

/** On an import, for hr: takes it back, after saying what goes. */
export const UndoImport = () => {
  const { say, language } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const { busy, failure, run, fail, leave } = useSending()
  const [going, setGoing] = useState<Going | null>(null)
  const { state } = (savedDocumentData ?? {}) as Partial<Import>
  if (!id || !user?.roles?.includes('hr') || (state !== 'done' && state !== 'running')) return null

  /** Counted when it is asked: others may use a team since. */
  const open = async () => {
    openModal(DRAWER)
    setGoing(null)
    fail('')
    const asked = await read<Going>(language, `/api/imports/${id}/undo`)
    if (asked.ok) setGoing(asked.answer)
    else fail(asked.message)
  }
  const undo = async () => {
    const said = ({ people }: { people?: string[] }) =>
      people?.length ? notUndoneWords(people)[language] : undefined
    const sent = await run(`/api/imports/${id}/undo`, undefined, { said })
    if (sent.ok) leave(() => window.location.reload())
  }
  const title = say(W.undoThisImport)
  const rule = going && mayUndoWords({ done: going.accounts, again: going.employments })
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => void open()}
        extraButtonProps={{ 'data-testid': 'undo-import' }}
      >
        {title}
      </Button>
      <Drawer slug={DRAWER} title={title}>
        <div className="gw-form">
          {going || failure ? (
            <Effects effects={going ? goingWords(going).map((words) => words[language]) : []}>
              {rule ? <p>{rule[language]}</p> : null}
            </Effects>
          ) : (
            <Coming said={say(W.counting)} />
          )}
          <Failure message={failure} />
          <Button
            margin={false}
            disabled={busy || !going}
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

'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { goingWords, mayUndoWords, notUndoneWords, type Going } from '../../i18n/importWords'
import type { Import, User } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { read, sendForm } from '../kit/send'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

const DRAWER = 'undo-import'

/** On an import, for hr: takes it back, after saying what goes. */
export const UndoImport = () => {
  const { say, language } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const [going, setGoing] = useState<Going | null>(null)
  const { state } = (savedDocumentData ?? {}) as Partial<Import>
  if (!id || !user?.roles?.includes('hr') || (state !== 'done' && state !== 'running')) return null

  /** Counted when it is asked: others may use a team since. */
  const open = async () => {
    openModal(DRAWER)
    setGoing(null)
    setFailure('')
    const asked = await read<Going>(language, `/api/imports/${id}/undo`)
    if (asked.ok) setGoing(asked.answer)
    else setFailure(asked.message)
  }
  const undo = async () => {
    setBusy(true)
    const said = ({ people }: { people?: string[] }) =>
      people?.length ? notUndoneWords(people)[language] : undefined
    const sent = await sendForm(language, `/api/imports/${id}/undo`, undefined, said)
    setBusy(false)
    if (sent.ok) window.location.reload()
    else setFailure(sent.message)
  }
  const title = say('Undo this import', '撤销此导入')
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
          <div className="gw-notice">
            <p>{say(WORDS.whatThenHappens)}</p>
            <ul>
              {going ? (
                goingWords(going).map((words) => <li key={words.en}>{words[language]}</li>)
              ) : failure ? null : (
                <li>{say('Counting …', '统计中……')}</li>
              )}
            </ul>
            {rule ? <p>{rule[language]}</p> : null}
          </div>
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

'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { importButton } from '../../i18n/importWords'
import { ImportColumns } from './ImportColumns'
import { ImportPreview } from './ImportPreview'
import { ImportProgress } from './ImportProgress'
import { Coming } from '../../components/Coming'
import { Failure } from '../kit/Inputs'
import { upload, type CheckAnswer, type Plan, type ReadAnswer, type Reading } from './importing'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** A list of people, step by step: the file, its columns, what would come of it, and then the import itself. */
export const ImportSteps = ({ onDone }: { onDone(): void }) => {
  const { say, language } = useSay()
  const [file, setFile] = useState<File | null>(null)
  const [found, setFound] = useState<ReadAnswer | null>(null)
  const [plan, setPlan] = useState<Plan | null>(null)
  const [checked, setChecked] = useState<CheckAnswer | null>(null)
  const [started, setStarted] = useState<{ id: string; total: number } | null>(null)
  const { busy, failure, field, run } = useSending()
  /** Those who have left stay as they are, unless somebody chooses otherwise for this list. */
  const [isAgain, setAgain] = useState(false)

  /** @returns what came back, or null. */
  const send = async <Answer,>(...request: ReturnType<typeof upload>): Promise<Answer | null> => {
    const sent = await run<Answer>(...request)
    return sent.ok ? sent.answer : null
  }
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    setFile(chosen)
    setFound(null)
    setPlan(null)
    setChecked(null)
    setFound(await send<ReadAnswer>(...upload(language, '/read', chosen)))
  }
  /** The same file read otherwise: its first rows are drawn anew. */
  const readAgain = async (reading: Reading) => {
    if (!file) return
    const again = await send<ReadAnswer>(...upload(language, '/read', file, { reading }))
    setPlan(null)
    if (again) setFound(again)
  }
  const check = async (wanted: Plan) => {
    if (!file) return
    setPlan(wanted)
    setChecked(await send<CheckAnswer>(...upload(language, '/check', file, { plan: wanted })))
  }
  const begin = async () => {
    if (!file || !plan) return
    const whole = { ...plan, skipFaulty: true, ...(isAgain ? { newEmployments: true } : {}) }
    setStarted(await send<{ id: string; total: number }>(...upload(language, '', file, { plan: whole })))
  }

  const coming = (checked?.ready ?? 0) + (isAgain ? (checked?.mayBegin ?? 0) : 0)
  if (started) return <ImportProgress {...started} onDone={onDone} />
  return (
    <div className="gw-form gw-wide" data-testid="import-steps">
      {checked && plan && file ? (
        <>
          <ImportPreview
            checked={checked}
            file={file}
            plan={plan}
            busy={busy}
            isAgain={isAgain}
            onAgain={setAgain}
            onEveryRow={(everyRow) => void check({ ...plan, everyRow })}
          />
          <Failure message={failure} field={field} />
          <div className="gw-actions">
            <Button
              margin={false}
              disabled={busy || !coming}
              onClick={() => void begin()}
              extraButtonProps={{ 'data-testid': 'import-begin' }}
            >
              {importButton(coming)[language]}
            </Button>
            <Button margin={false} buttonStyle="secondary" disabled={busy} onClick={() => setChecked(null)}>
              {say(W.backToTheColumns)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="gw-hint">{say(W.csvOrXlsxFile)}</p>
          <div className="gw-field">
            <label htmlFor="import-file">{say(WORDS.file)}</label>
            <input
              id="import-file"
              name="file"
              type="file"
              accept=".csv,.txt,.tsv,.xlsx"
              disabled={busy}
              onChange={(event) => void choose(event.target.files?.[0])}
            />
            <small>
              {file ? `${file.name} · ` : ''}
              {say(W.atMostMbAndRows)}
            </small>
          </div>
          <Failure message={failure} field={field} />
          {busy && !found ? <Coming said={say(W.reading)} lines={6} /> : null}
          {found ? (
            <ImportColumns
              // What was guessed belongs to one reading of the file.
              key={`${found.encoding} ${found.sheet}`}
              found={found}
              plan={plan}
              busy={busy}
              onPlan={(next) => {
                setAgain(false)
                void check({ ...next, everyRow: false })
              }}
              onReading={(reading) => void readAgain(reading)}
            />
          ) : null}
        </>
      )}
    </div>
  )
}

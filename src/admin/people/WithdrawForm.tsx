'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { Effects } from '../kit/Effects'
import { Failure } from '../kit/Inputs'
import { isPaperWhole, paperBody, PaperFields, ScanField, Ticks, usePaper } from './PaperFields'
import { useSending } from '../kit/useSending'
import { useCategoryName } from '../kit/useCategoryName'
import { countedFrom } from '../../categories/known'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  person: { id: string; name: string }
  /** Categories that are on, and may be taken back. */
  on: readonly string[]
  onDone(): void
}

/** What somebody asks in writing to be stopped, as HR takes it down, with what it does said before it is done. */
export const WithdrawForm = ({ person, on, onDone }: Props) => {
  const { say } = useSay()
  const nameOf = useCategoryName()
  const paper = usePaper()
  const [categories, setCategories] = useState<string[]>([])
  const { busy, failure, field, run } = useSending()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = paperBody(paper, person.id, { categories })
    const sent = await run('/api/consents/on-request', body)
    if (sent.ok) onDone()
  }
  const apart = on.filter((category) => on.includes(countedFrom(category) ?? ''))
  return (
    <form className="gw-form" data-testid="withdraw-form" onSubmit={(event) => void submit(event)}>
      <Effects
        effects={[
          say(W.nothingMore),
          say(W.nobodyButPersonCanOpen),
          ...apart.map((category) => say(W.ownCategory(nameOf(category) ?? category))),
          say(W.personIsTold),
          say(W.thisGoesOnRecordInYourName),
        ]}
      />
      <Ticks
        legend={say(W.whatIsWithdrawn)}
        prefix="withdraw"
        items={on.map((category) => ({ value: category, label: nameOf(category) ?? category }))}
        ticked={categories}
        onTicked={setCategories}
      />
      <PaperFields paper={paper} />
      <ScanField paper={paper} />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy || !categories.length || !isPaperWhole(paper)}
        extraButtonProps={{ 'data-testid': 'withdraw-submit' }}
      >
        {say(WORDS.record)}
      </Button>
    </form>
  )
}

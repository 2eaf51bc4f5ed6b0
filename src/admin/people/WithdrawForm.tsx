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
          say(
            'Nothing more of it is collected, from the next request on.',
            '自下一次请求起，不再收集该项数据。',
          ),
          say(
            'Nobody but the person can open what was collected of it; it is deleted within a day, unless the policy names another ground or a legal hold stands.',
            '已收集的该类数据只有本人可以查看，并将在一天内删除；隐私政策另有依据或处于法律保全的除外。',
          ),
          ...apart.map((category) =>
            say(
              `${nameOf(category) ?? category} are a category of their own: they stay unless they are ticked too.`,
              `${nameOf(category) ?? category}是单独的类别：未一并勾选时仍会保留。`,
            ),
          ),
          say(
            'The person is told, and can turn it on again at any time.',
            '系统将通知本人，本人可以随时重新开启。',
          ),
          say('This goes on record in your name.', '此操作将以您的名义记录在案。'),
        ]}
      />
      <Ticks
        legend={say('What is withdrawn', '撤回的项目')}
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

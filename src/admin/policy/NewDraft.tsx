'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { PRESETS } from '../../policy/start/presetNames'
import { Failure } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'

/** What a new draft starts from: the newest version, or a preset that says what it turns on. */
export const NewDraft = () => {
  const { say, language } = useSay()
  const { user } = useAuth<User>()
  const [from, setFrom] = useState('newest')
  const { busy, failure, run, leave } = useSending()
  if (!user?.roles?.some((role) => role === 'hr' || role === 'privacy')) return null
  const choices = [
    {
      value: 'newest',
      label: say('The newest version', '最新版本'),
      hint: say('All that it says, to be changed.', '复制其全部内容并在此基础上修改。'),
    },
    {
      value: 'supplement',
      label: say('A supplementary notice', '补充告知'),
      hint: say(
        'Adds to the version in force and changes nothing of it: for a new kind of data.',
        '在现行版本基础上增加内容，不作任何更改：用于新增数据类别。',
      ),
    },
    ...Object.entries(PRESETS).map(([value, { label, explains }]) => ({
      value,
      label: label[language],
      hint: explains[language],
    })),
  ]
  const start = async () => {
    const sent = await run<{ draft: string }>('/api/policies/draft', { from })
    if (sent.ok) leave(`/admin/collections/policies/${sent.answer.draft}`)
  }
  return (
    <details className="gw-new-draft" data-testid="new-draft">
      <summary>{say('Start a draft from …', '新建草稿……')}</summary>
      <fieldset className="gw-radios">
        <legend>{say('Start from', '起始内容')}</legend>
        {choices.map(({ value, label, hint }) => (
          <label key={value}>
            <input
              type="radio"
              name="from"
              value={value}
              checked={from === value}
              onChange={() => setFrom(value)}
            />
            <span>
              {label}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Failure message={failure} />
      <Button
        size="small"
        margin={false}
        disabled={busy}
        onClick={() => void start()}
        extraButtonProps={{ 'data-testid': 'draft-start' }}
      >
        {say('Start the draft', '新建')}
      </Button>
    </details>
  )
}

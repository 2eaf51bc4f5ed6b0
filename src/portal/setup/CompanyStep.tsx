'use client'
import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../kit/Words'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface CompanyWish {
  name: string
  controller: string
  contact: string
  help: string
}

export const CompanyStep = ({
  may,
  company,
  given,
}: {
  may: boolean
  company: string
  given: CompanyWish
}) => {
  const { say } = useWords()
  const { busy, failure, run, finish } = useStep('company')
  const [wish, setWish] = useState(given)
  const set = (part: Partial<CompanyWish>) => setWish((before) => ({ ...before, ...part }))
  const { help, ...entity } = wish
  const save = () =>
    void finish(
      () => run(`/api/companies/${company}`, entity, { method: 'PATCH' }),
      () => run('/api/globals/settings', { help }),
    )
  const fields = [
    ['controller', say(WORDS.controller), say(W.legalEntityThatAnswers), true],
    ['contact', say(W.privacyContact), say(W.wherePeopleAsk), true],
    ['help', say(W.wherePeopleCanAsk), say(W.forEverythingElse), false],
  ] as const
  return (
    <StepForm
      step="company"
      may={may}
      busy={busy}
      failure={failure}
      save={say(WORDS.saveAndGoOn)}
      onSave={save}
      lead={say(W.whoAnswersForDataOf(given.name))}
    >
      <Stack gap="md" maw={520}>
        {fields.map(([name, label, description, required]) => (
          <TextInput
            key={name}
            name={name}
            label={label}
            description={description}
            required={required}
            withAsterisk={false}
            maxLength={200}
            value={wish[name]}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </StepForm>
  )
}

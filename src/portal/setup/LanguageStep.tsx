'use client'
import { Stack } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '../../base/labels'
import { LanguageSelect } from '../kit/LanguageSelect'
import { speak } from '../kit/speak'
import { useWords } from '../kit/Words'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  may: boolean
  people: Language
}

export const LanguageStep = ({ may, people }: Props) => {
  const { say, language } = useWords()
  const { busy, failure, run, finish } = useStep('language')
  const [mine, setMine] = useState<Language>(language)
  const [theirs, setTheirs] = useState(people)
  const save = () =>
    void finish(
      () => run('/api/globals/settings', { language: theirs }),
      async () => {
        const sent = await run('/api/account/settings', { language: mine })
        if (sent.ok) speak(mine)
        return sent
      },
    )
  return (
    <StepForm
      step="language"
      may={may}
      busy={busy}
      failure={failure}
      save={say(WORDS.saveAndGoOn)}
      onSave={save}
      lead={say(W.chineseOrEnglish)}
    >
      <Stack gap="md" maw={440}>
        <LanguageSelect label={say(W.yourLanguage)} value={mine} onChange={setMine} />
        <LanguageSelect label={say(W.languageOfNewPeople)} value={theirs} onChange={setTheirs} />
      </Stack>
    </StepForm>
  )
}

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
      lead={say(
        'Chinese or English. Everybody can change his own at any time, on every page.',
        '中文或英文。每个人都可以随时在任意页面更改自己的语言。',
      )}
    >
      <Stack gap="md" maw={440}>
        <LanguageSelect label={say('Your language', '您的语言')} value={mine} onChange={setMine} />
        <LanguageSelect
          label={say('Language of new people', '新成员的默认语言')}
          value={theirs}
          onChange={setTheirs}
        />
      </Stack>
    </StepForm>
  )
}

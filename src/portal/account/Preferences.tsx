'use client'
import { Group, useMantineColorScheme } from '@mantine/core'
import type { Language } from '../../base/labels'
import { Choice } from '../kit/Choice'
import { speak } from '../kit/speak'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

/** Language and brightness; kept in this browser alone. */
export const Preferences = () => {
  const { language, say } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const router = useCalmRouter()
  const choose = (next: Language) => {
    speak(next)
    router.refresh()
  }
  return (
    <Group gap="xs" wrap="wrap">
      <Choice aria-label={say(WORDS.language)} value={language} onChange={choose} data={LANGUAGE_CHOICES} />
      <Choice
        aria-label={say(W.brightness)}
        value={colorScheme}
        onChange={setColorScheme}
        data={[
          { value: 'auto', label: say(W.asTheSystem) },
          { value: 'light', label: say(W.light) },
          { value: 'dark', label: say(W.dark) },
        ]}
      />
    </Group>
  )
}

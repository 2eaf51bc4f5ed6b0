'use client'
import type { Language } from '../../base/labels'
import { Choice } from './Choice'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

interface Props {
  value: Language
  onChange: (language: Language) => void
}

/** In which language a policy is read; the page around it stays as it is. */
export const TextLanguage = ({ value, onChange }: Props) => {
  const { say } = useWords()
  return (
    <div className="gw-no-print">
      <Choice
        aria-label={say(WORDS.languageOfTheText)}
        value={value}
        onChange={onChange}
        data={LANGUAGE_CHOICES}
      />
    </div>
  )
}

'use client'
import { SegmentedControl } from '@mantine/core'
import type { Language } from '../../base/labels'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

interface Props {
  value: Language
  onChange: (language: Language) => void
}

/** In which language a policy is read; the page around it stays as it is. */
export const TextLanguage = ({ value, onChange }: Props) => {
  const { say } = useWords()
  return (
    <SegmentedControl
      className="gw-no-print"
      aria-label={say(WORDS.languageOfTheText)}
      value={value}
      onChange={(next) => onChange(next)}
      data={[
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}

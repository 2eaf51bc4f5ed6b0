'use client'
import { Alert, Text } from '@mantine/core'
import type { Both, Language } from '../../base/labels'
import { useWords } from '../kit/Words'

interface Props {
  /** As `notSo` says them. */
  notes: Both[]
  /** Where the page speaks the text's language, whatever its reader's. */
  read?: Language
  /** Which version, where the page shows two. */
  version?: number
}

/** Stands before a sealed text, or what is taken from one: in what it does not say what is so. */
export const NotSo = ({ notes, read, version }: Props) => {
  const { language } = useWords()
  if (!notes.length) return null
  const said = read ?? language
  return (
    <Alert variant="outline" role="note" data-testid="not-so" lang={said === 'zh' ? 'zh-CN' : 'en'}>
      <Text>
        {
          {
            en: `${version === undefined ? 'This version' : `Version ${version}`} was sealed in other words and stays as it is. What it says otherwise, or does not say:`,
            zh: `${version === undefined ? '本版本' : `版本 ${version} `}封存时的表述与实际情况不一致或有遗漏，已封存的文字不再更改。实际情况如下：`,
          }[said]
        }
      </Text>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>{note[said]}</li>
        ))}
      </ul>
    </Alert>
  )
}

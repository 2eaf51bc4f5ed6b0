'use client'
import { Alert, Text } from '@mantine/core'
import type { Both, Language } from '../../base/labels'
import { useWords } from '../kit/Words'
import * as W from './words'

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
      <Text>{W.wasSealedInOtherWords(version)[said]}</Text>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>{note[said]}</li>
        ))}
      </ul>
    </Alert>
  )
}

'use client'
import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '../../base/labels'

export type Say = (en: string, zh: string) => string

export interface Words {
  language: Language
  /** The zone in which this page shows times. */
  zone: string
  say: Say
}

const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'en' ? en : zh

const Context = createContext<Words>({ language: 'zh', zone: 'UTC', say: sayIn('zh') })

/** Gives the pages below their language and zone. */
export const WordsProvider = ({
  language,
  zone,
  children,
}: Pick<Words, 'language' | 'zone'> & { children: ReactNode }) => (
  <Context.Provider value={{ language, zone, say: sayIn(language) }}>{children}</Context.Provider>
)

export const useWords = (): Words => useContext(Context)

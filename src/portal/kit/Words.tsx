'use client'
import { createContext, useContext, type ReactNode } from 'react'
import { sayIn, type Language, type Say } from '../../base/labels'

export type { Say }

export interface Words {
  language: Language
  /** The zone in which this page shows times. */
  zone: string
  say: Say
}

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

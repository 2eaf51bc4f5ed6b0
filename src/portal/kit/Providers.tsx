'use client'
import { MantineProvider } from '@mantine/core'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Language } from '../../base/labels'
import { readable, theme } from './theme'
import { WordsProvider } from './Words'

/** They come once the page is there, before anybody can have pressed anything: a page waits for no script that it does not show. */
const Dialogs = dynamic(() => import('./Dialogs').then((file) => file.Dialogs), { ssr: false })

interface Props {
  language: Language
  zone: string
  children: ReactNode
}

export const Providers = ({ language, zone, children }: Props) => (
  <MantineProvider theme={theme} cssVariablesResolver={readable} defaultColorScheme="auto">
    <WordsProvider language={language} zone={zone}>
      {children}
      <Dialogs />
    </WordsProvider>
  </MantineProvider>
)

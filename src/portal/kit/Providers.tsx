'use client'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Language } from '../../base/labels'
import { PasswordDialog } from '../account/PasswordDialog'
import { readable, theme } from './theme'
import { TryAgain } from './TryAgain'
import { WordsProvider } from './Words'

interface Props {
  language: Language
  zone: string
  children: ReactNode
}

export const Providers = ({ language, zone, children }: Props) => (
  <MantineProvider theme={theme} cssVariablesResolver={readable} defaultColorScheme="auto">
    <WordsProvider language={language} zone={zone}>
      {children}
      <PasswordDialog />
      <TryAgain />
    </WordsProvider>
  </MantineProvider>
)

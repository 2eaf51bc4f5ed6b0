'use client'
import { Alert } from '@mantine/core'
import { SignInAgain } from '../../components/SignInAgain'
import { useWords } from './Words'

/** Why something did not happen, told at once to those who listen. */
export const Failure = ({ children }: { children: string }) => {
  const { language } = useWords()
  return children ? (
    <Alert color="red" role="alert" variant="outline">
      {children}
      <SignInAgain message={children} language={language} />
    </Alert>
  ) : null
}

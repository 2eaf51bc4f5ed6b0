'use client'
import { Alert } from '@mantine/core'

/** Why something did not happen, told at once to those who listen. */
export const Failure = ({ children }: { children: string }) =>
  children ? (
    <Alert color="red" role="alert" variant="outline">
      {children}
    </Alert>
  ) : null

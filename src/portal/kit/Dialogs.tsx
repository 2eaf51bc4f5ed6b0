'use client'
import { PasswordDialog } from '../account/PasswordDialog'
import { TryAgain } from './TryAgain'

/** What asks in between, for every form of a page. */
export const Dialogs = () => (
  <>
    <PasswordDialog />
    <TryAgain />
  </>
)

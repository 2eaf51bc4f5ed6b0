'use client'
import { PasswordDialog } from '../account/PasswordDialog'
import { TryAgain } from './TryAgain'
import { UnderWay } from './UnderWay'

/** What asks in between, for every form of a page, and what says that another is coming. */
export const Dialogs = () => (
  <>
    <PasswordDialog />
    <TryAgain />
    <UnderWay />
  </>
)

'use client'
import { useAuth } from '@payloadcms/ui'
import { useSay } from './useSay'
import * as W from './words'

interface Props {
  /** Offices that read of this list what concerns themselves alone. */
  ownFor: readonly string[]
}

/** "None" and "not open to your office" are two things: a list that shows an office its own rows alone says so. */
export const OwnRowsOnly = ({ ownFor }: Props) => {
  const { say } = useSay()
  const { user } = useAuth()
  const offices = ((user as { roles?: string[] | null } | null)?.roles ?? []).filter(
    (role) => role !== 'employee',
  )
  if (!offices.length || !offices.every((role) => ownFor.includes(role))) return null
  return (
    <p className="gw-hint" data-testid="own-rows-only">
      {say(W.onlyWhatConcernsYourself)}
    </p>
  )
}

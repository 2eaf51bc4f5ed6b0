'use client'
import { useAuth } from '@payloadcms/ui'
import { useSay } from './useSay'

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
      {say(
        'Only what concerns yourself is listed here. What there is of others is not open to your office.',
        '此处仅列出与您本人有关的记录；他人的记录未对您的职能开放。',
      )}
    </p>
  )
}

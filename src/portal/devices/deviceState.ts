import type { StateOf } from '../../i18n/states'

interface Enrolled {
  revokedAt: string | null
  virtual: boolean
}

/** @param known whether what the server said still counts. What was stopped stays stopped; all else may have changed. */
export const deviceState = ({ revokedAt, virtual }: Enrolled, known: boolean): StateOf<'device'> => {
  if (virtual) return 'file'
  if (revokedAt) return 'stopped'
  return known ? 'sends' : 'unknown'
}

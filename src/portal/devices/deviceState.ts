interface Enrolled {
  revokedAt: string | null
  virtual: boolean
}

export type DeviceState = 'file' | 'stopped' | 'sends' | 'unknown'

/** @param known whether what the server said still counts. What was stopped stays stopped; all else may have changed. */
export const deviceState = ({ revokedAt, virtual }: Enrolled, known: boolean): DeviceState => {
  if (virtual) return 'file'
  if (revokedAt) return 'stopped'
  return known ? 'sends' : 'unknown'
}

import type { PayloadRequest } from 'payload'
import { pastAccess } from '../../db/rows'
import type { Member } from './led'

interface DeviceRow {
  id: string
  subject: unknown
  enrolledAt: string
  lastSeenAt?: string | null
  revokedAt?: string | null
  virtual?: boolean | null
}

/** The members' computers: when they were enrolled and last heard of, nothing of what they sent. */
export const devicesOf = async (req: PayloadRequest, members: readonly Member[]): Promise<DeviceRow[]> => {
  if (!members.length) return []
  return await pastAccess(req.payload, 'decided').all('devices', {
    subject: { in: members.map(({ id }) => id) },
  })
}

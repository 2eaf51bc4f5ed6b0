import type { PayloadRequest } from 'payload'
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
  const { docs } = await req.payload.db.find<DeviceRow>({
    collection: 'devices',
    where: { subject: { in: members.map(({ id }) => id) } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

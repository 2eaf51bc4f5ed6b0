import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Endpoint, PayloadRequest } from 'payload'
import { notFound, Problem } from '../../base/errors'
import { fileStore } from '../../files/current'
import { AVATAR_LIMITS, inspectAndCrop } from '../../files/images'
import { receive } from '../../files/receive'
import { removeAvatar, setAvatar } from '../../people/account/avatar'
import { isId } from '../../base/ids'
import { endpoint } from '../endpoint'
import { sendFile } from '../records/files'
import { pastAccess } from '../../db/rows'

/** The name of a person's picture, after access has been asked; absent and forbidden answer alike (T3, T11). */
const nameFor = async (req: PayloadRequest, subject: string): Promise<string> => {
  if (!isId(subject)) throw notFound()
  const where = { subject: { equals: subject } }
  const { totalDocs } = await req.payload.count({
    collection: 'avatars',
    where,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const row = totalDocs > 0 && (await pastAccess(req.payload, 'decided').one('avatars', where))
  if (!row) throw notFound()
  return row.file
}

/** The image that is the body of a request, cropped; nothing of it stays but what is returned. */
const imageFrom = async (req: PayloadRequest): Promise<Buffer> => {
  if (!req.headers.get('content-type')?.startsWith('image/') || !req.body)
    throw new Problem(415, 'unsupported-media-type', 'Send a single JPEG, PNG or WebP image.')
  const { content, tooLarge } = await receive(Readable.fromWeb(req.body as WebStream), AVATAR_LIMITS.bytes)
  if (tooLarge) throw new Problem(413, 'too-large', `A picture has at most ${AVATAR_LIMITS.bytes} bytes.`)
  return inspectAndCrop(content)
}

/** `/api/users/:id/picture`: whoever may read the person may see it; only the person himself sets and removes it. */
export const avatarEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/picture',
    method: 'get',
    handle: async ({ req, params }) => sendFile('avatars', await nameFor(req, params.id ?? '')),
  }),
  endpoint({
    path: '/:id/picture',
    method: 'post',
    handle: async ({ req, user, params }) => {
      if (params.id !== String(user.id)) throw notFound()
      await setAvatar(req.payload, fileStore(), String(user.id), await imageFrom(req))
    },
  }),
  endpoint({
    path: '/:id/picture',
    method: 'delete',
    handle: async ({ req, user, params }) => {
      if (params.id !== String(user.id)) throw notFound()
      await removeAvatar(req.payload, fileStore(), String(user.id))
    },
  }),
]

import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { notFound } from '../errors'
import { fileStore } from '../files/current'
import { isId } from '../privacy/ids'
import { endpoint } from './endpoint'

interface Row {
  id: string
  file: string
  thumb: string
}

const HEADERS = {
  'cache-control': 'no-store, private',
  'content-type': 'image/webp',
  'content-disposition': 'inline',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** The names of a row's files, after access has been asked and the look is on record; absent and forbidden answer alike (T3, T11). */
const namesFor = async (req: PayloadRequest, slug: string, id: string): Promise<Row> => {
  if (!isId(id)) throw notFound()
  const open = await req.payload.findByID({
    collection: slug as 'screenshots',
    id,
    depth: 0,
    select: { subject: true },
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const row =
    open &&
    (await req.payload.db.findOne<Row>({
      collection: slug as 'screenshots',
      where: { id: { equals: id } },
      req,
    }))
  if (!row) throw notFound()
  return row
}

/** A stored file as an answer. @throws Problem 404 where it is gone. */
export const sendFile = async (category: string, name: string): Promise<Response> => {
  const file = await fileStore().open(category, name)
  if (!file) throw notFound()
  return new Response(Readable.toWeb(file.stream()) as ReadableStream, {
    headers: { ...HEADERS, 'content-length': String(file.size) },
  })
}

/** `GET /api/<category>/:id/file`, `?size=thumb` for the thumbnail: the only way for captured bytes to leave. */
export const fileEndpoint = (slug: string): Endpoint =>
  endpoint({
    path: '/:id/file',
    method: 'get',
    handle: async ({ req, params }) => {
      const row = await namesFor(req, slug, params.id ?? '')
      const thumb = new URL(req.url ?? '', 'http://localhost').searchParams.get('size') === 'thumb'
      return sendFile(slug, thumb ? row.thumb : row.file)
    },
  })

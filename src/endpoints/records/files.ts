import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { notFound } from '../../base/errors'
import { fileStore } from '../../files/current'
import { blackOut, type Area } from '../../files/images'
import { veiledAreas } from '../../requests/redaction'
import { idOf } from '../../base/ids'
import type { ImageCategory } from '../../categories/imageCategories'
import { AS_LISTED } from '../../access/looks'
import { openRow } from '../../access/openRow'
import { endpoint } from '../endpoint'

interface Row {
  id: string
  subject: unknown
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

/** A stored file as an answer. @throws Problem 404 where it is gone. */
export const sendFile = async (category: string, name: string): Promise<Response> => {
  const file = await fileStore().open(category, name)
  if (!file) throw notFound()
  return new Response(Readable.toWeb(file.stream()) as ReadableStream, {
    headers: { ...HEADERS, 'content-length': String(file.size) },
  })
}

/** The picture with what its person asked to have blacked out veiled; made for this answer and never stored. */
const veiled = async (
  slug: ImageCategory,
  row: Row,
  areas: Area[],
  thumb: boolean,
): Promise<Buffer | null> => {
  const file = await fileStore().open(slug, row.file)
  if (!file) return null
  const chunks: Buffer[] = []
  for await (const chunk of file.stream()) chunks.push(chunk as Buffer)
  const black = await blackOut(Buffer.concat(chunks), areas)
  return thumb ? black.thumb : black.image
}

/** `GET /api/<category>/:id/file`, `?size=thumb` for the thumbnail: the only way for captured bytes to leave. */
export const fileEndpoint = (slug: ImageCategory): Endpoint =>
  endpoint({
    path: '/:id/file',
    method: 'get',
    handle: async ({ req, user, params }) => {
      const thumb = new URL(req.url ?? '', 'http://localhost').searchParams.get('size') === 'thumb'
      if (thumb) req.context[AS_LISTED] = true
      const row = await openRow<Row>(req, slug, params.id ?? '')
      const isOwn = idOf(row.subject) === String(user.id)
      const areas = isOwn ? [] : await veiledAreas(req.payload, slug, String(row.id))
      if (areas.length) {
        const bytes = await veiled(slug, row, areas, thumb)
        if (!bytes) throw notFound()
        return new Response(new Uint8Array(bytes), {
          headers: { ...HEADERS, 'content-length': String(bytes.length) },
        })
      }
      return sendFile(slug, thumb ? row.thumb : row.file)
    },
  })

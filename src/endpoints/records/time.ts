import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../base/roles'
import { invalid } from '../../base/errors'
import { assignProject } from '../../records/assignProject'
import { exportTimes } from '../../records/timeTable'
import { isId } from '../../base/ids'
import { endpoint } from '../endpoint'

const moment = z.iso.datetime({ offset: true })

/** A person puts parts of his own day on a project. */
export const ownActivityEndpoints: Endpoint[] = [
  endpoint({
    path: '/assign',
    method: 'post',
    quiet: 'his own time; the row keeps what it said before',
    body: z.strictObject({
      date: z.iso.date(),
      assignments: z
        .array(
          z.strictObject({
            from: moment,
            to: moment,
            project: z.string().refine(isId, 'Not an id.').nullable(),
          }),
        )
        .min(1)
        .max(1440),
    }),
    handle: ({ req, user, body }) => assignProject(req, user.id, body.date, body.assignments),
  }),
]

/** HR takes one team's month away as a file. */
export const timeExportEndpoints: Endpoint[] = [
  endpoint({
    path: '/csv',
    method: 'get',
    access: (user) => hasRole(user, 'hr'),
    handle: async ({ req }) => {
      const query = new URL(req.url ?? '', 'http://localhost').searchParams
      const team = query.get('team') ?? ''
      if (!isId(team)) throw invalid('Which team? One team and one month at a time.', { field: 'team' })
      const by = query.get('by') === 'projects' ? 'projects' : 'days'
      const language = query.get('language') === 'en' ? 'en' : 'zh'
      const { name, text } = await exportTimes(req, { team, month: query.get('month') ?? '', by }, language)
      return new Response(text, {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store, private',
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }),
]

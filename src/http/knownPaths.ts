import type { SanitizedConfig } from 'payload'

/** What stands in the addresses of the portal's pages; a test compares it with the pages. */
export const PAGES =
  'about account agree archive breach compare consent cookies days devices forgot inbox invite leave looks month notices paper people privacy privacy.json projects promises punch receipts records report-child setup sign-in team unsubscribe'

/** What Express, Next and Payload's admin answer beside it. */
const OTHERS =
  'admin api collections globals create healthz readyz docs agent glasswork-agent.tgz ingest v1 enrol config activity activitywatch logs openapi.json icon.svg favicon.ico robots.txt login logout logout-inactivity unauthorized overview versions'

const literals = (path: string): string[] =>
  path.split('/').filter((part) => part && !part.startsWith(':') && !part.includes('*'))

/** Every word that stands in an address which the app answers, and no other. */
export const knownWords = ({
  collections,
  globals,
  endpoints,
  admin,
}: SanitizedConfig): ReadonlySet<string> =>
  new Set([
    ...PAGES.split(' '),
    ...OTHERS.split(' '),
    ...[...collections, ...globals].flatMap(({ slug, endpoints: own }) => [
      slug,
      ...(own || []).flatMap(({ path }) => literals(path)),
    ]),
    ...endpoints.flatMap(({ path }) => literals(path)),
    ...Object.values(admin.components.views ?? {}).flatMap((view) =>
      'path' in view && typeof view.path === 'string' ? literals(view.path) : [],
    ),
  ])

const ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f-]{27})$/
/** What follows is a secret. */
const BEFORE_LINK = new Set(['invite', 'setup', 'password', 'links', 'unsubscribe'])

const partForLog = (part: string, before: string | undefined, known: ReadonlySet<string>): string => {
  if (known.has(part)) return part
  if (before !== undefined && BEFORE_LINK.has(before)) return ':link'
  if (ID.test(part)) return ':id'
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return ':date'
  return /^\d{1,4}$/.test(part) ? ':n' : ':other'
}

/**
 * A path as it may be logged: the words that the app knows, and for everything else what kind of thing it is. An id says who was asked about,
 * what somebody types may be a name, and what follows a `?` may say anything.
 */
export const pathForLog = (url: string, known: ReadonlySet<string>): string => {
  const [, ...parts] = (url.split('?')[0] ?? '').split('/')
  const [first = ''] = parts
  if (first && !known.has(first)) return '/:unknown'
  return `/${parts.map((part, i) => (part ? partForLog(part, parts[i - 1], known) : '')).join('/')}`.slice(
    0,
    200,
  )
}

import { isOurs } from '../../components/request'
import { problemSaid, problemText } from '../../i18n/problems'
import { missingAnswer, UNSENT, type Missing } from '../../components/unsent'
import type { Both, Language } from '../../base/labels'

/** After so long a form has drawn what it was answered. Milliseconds. */
const SHOWN = 300

/** What somebody pressed in a form of Payload's own: it writes, at a door of this server, and is not what Payload notes for itself. */
const isPressed = (input: RequestInfo | URL, init: RequestInit | undefined): boolean => {
  if (isOurs(init)) return false
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input, window.location.href)
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
  const isQuestion = new Headers(init?.headers).has('x-payload-http-method-override')
  return (
    origin === window.location.origin &&
    pathname.startsWith('/api/') &&
    !pathname.startsWith('/api/payload-') &&
    !['GET', 'HEAD'].includes(method) &&
    !isQuestion
  )
}

/** Each answer of the server is JSON, whatever it answers. */
const isServer = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('json') ?? false

interface Refused {
  message?: string
  data?: { code?: string; field?: string; said?: Both; errors?: unknown }
}

/** Goes to the field that a refusal is about, once the form shows it there. */
const leadTo = (field: string): void => {
  setTimeout(() => {
    document.getElementById(`field-${field.replaceAll('.', '__')}`)?.scrollIntoView({ block: 'center' })
  }, SHOWN)
}

/**
 * A refusal of ours as Payload's forms show it: in the language of the page, and at the field that it is about. What Payload refuses by itself says
 * all that already.
 */
const atItsField = async (response: Response, language: Language): Promise<Response> => {
  if (response.ok || !isServer(response)) return response
  const body = (await response.clone().json()) as { errors?: Refused[] }
  const [first, ...rest] = body.errors ?? []
  const { code, field, said, errors } = first?.data ?? {}
  if (!code || errors) return response
  // A hook may have said it in the reader's language itself.
  const message =
    problemSaid(language, { said, detail: first?.message }) ??
    first?.message ??
    problemText(language, { code })
  const shown = { ...first?.data, ...(field ? { errors: [{ path: field, message }] } : {}) }
  if (field) leadTo(field)
  const { status, headers } = response
  const type = { 'content-type': headers.get('content-type') ?? '' }
  const told = { ...body, errors: [{ ...first, message, data: shown }, ...rest] }
  return new Response(JSON.stringify(told), { status, headers: type })
}

/**
 * `fetch` for the forms that are Payload's: where no answer comes to what somebody pressed, it is said and offered to send it once more, as
 * everywhere else; once that is left, the form shows one sentence rather than what the browser throws.
 * @throws TypeError with that sentence.
 */
export const askingAgain =
  (
    plain: typeof fetch,
    again: (missing: Missing, language: Language) => Promise<boolean>,
    language: () => Language,
  ): typeof fetch =>
  async (input, init) => {
    if (!isPressed(input, init)) return plain(input, init)
    for (;;) {
      const wasOnline = navigator.onLine
      const response = await plain(input, init).catch((error: unknown) => {
        if (!(error instanceof TypeError)) throw error
        return null
      })
      const missing = missingAnswer({
        wasOnline,
        status: response?.status ?? 0,
        isOurs: response !== null && isServer(response),
      })
      if (response && !missing) return atItsField(response, language())
      const why = missing ?? 'unanswered'
      if (!(await again(why, language()))) throw new TypeError(UNSENT[why].short[language()])
    }
  }

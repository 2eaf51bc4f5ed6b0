/** How a door answered, and from when until when it was asked. */
export interface Answer {
  status: number
  body: Record<string, unknown>
  /** The session that it gave; empty where it gave none. */
  cookie: string
  began: number
  ended: number
}

export type Headers = Record<string, string>

const cookieIn = (response: Response): string => {
  const given = response.headers.getSetCookie().find((each) => each.startsWith('payload-token='))
  return given?.split(';')[0] ?? ''
}

/** Asks a door once. A form is sent as one, anything else as JSON. */
export const call = async (
  origin: string,
  path: string,
  headers: Headers,
  body?: object,
): Promise<Answer> => {
  const began = performance.now()
  const isForm = body instanceof FormData
  const response = await fetch(origin + path, {
    method: body ? 'POST' : 'GET',
    headers: { ...headers, ...(body && !isForm ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  const read = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: response.status, body: read, cookie: cookieIn(response), began, ended: performance.now() }
}

export const isOk = ({ status }: Pick<Answer, 'status'>): boolean => status < 300

/** What a door says, in a few signs. */
export const said = ({ status, body }: Answer): string =>
  typeof body.code === 'string' ? `${status} ${body.code}` : String(status)

import path from 'node:path'

/** What the log holds of an error: never what it says, which may quote a row, a title, an address. */
export interface LoggedError {
  name: string
  code?: string | number
  /** An answer's status, of HTTP or of a mail server. */
  status?: number
  /** Where in our own code: file and line. */
  place?: string
  cause?: LoggedError
}

const NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/
const CODE = /^[A-Z][A-Z0-9_]{1,59}$/
const FRAME = /^\s+at (?:.*? \()?(?:file:\/\/)?(\/[\w./@[\]-]+):(\d{1,6}):\d{1,6}\)?$/
const DEEPEST = 3

type Faulty = Error & { code?: unknown; status?: unknown; responseCode?: unknown }

/** Lines of the stack below the message, which may hold lines that look like one. */
const framesOf = ({ stack = '', message }: Error): string[] => {
  const at = message ? stack.indexOf(message) : 0
  return at < 0 ? [] : stack.slice(at + message.length).split('\n')
}

const placeOf = (error: Error): string | undefined => {
  const root = `${process.cwd()}${path.sep}`
  for (const frame of framesOf(error)) {
    const [, file = '', line = ''] = FRAME.exec(frame) ?? []
    if (file.startsWith(root) && !file.includes('/node_modules/')) return `${file.slice(root.length)}:${line}`
  }
  return undefined
}

const codeOf = ({ code }: Faulty): string | number | undefined =>
  typeof code === 'number' || (typeof code === 'string' && CODE.test(code)) ? code : undefined
const statusOf = ({ status, responseCode }: Faulty): number | undefined =>
  [status, responseCode].find((each): each is number => typeof each === 'number')

/**
 * The one form in which an error reaches the log: its kind, its code, where it came from, and what was behind it. Names and codes are
 * words of programs; whatever does not look like one is left out.
 */
export const errorForLog = (error: unknown, deep = 0): LoggedError => {
  if (!(error instanceof Error)) {
    // Made in another realm, as workers and tests have one, it is an error all the same.
    const isLike = typeof error === 'object' && error !== null && 'stack' in error && 'message' in error
    return isLike ? ofError(error as Error, deep) : { name: 'NotAnError' }
  }
  return ofError(error, deep)
}

const ofError = (error: Faulty, deep: number): LoggedError => {
  const [code, status, place] = [codeOf(error), statusOf(error), placeOf(error)]
  const { cause } = error
  return {
    name: NAME.test(String(error.name)) ? error.name : 'Error',
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(place === undefined ? {} : { place }),
    ...(cause === undefined || cause === null || deep >= DEEPEST
      ? {}
      : { cause: errorForLog(cause, deep + 1) }),
  }
}

/** An error in a line for whoever starts the server: what we say ourselves, and of drivers their name and code. */
export const inOneLine = (error: unknown): string => {
  if (error instanceof Error && error.constructor === Error) return error.message
  const { name, code } = errorForLog(error)
  return code === undefined ? name : `${name} ${code}`
}

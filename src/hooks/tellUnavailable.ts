import type { AfterErrorHook } from 'payload'
import { problemOf } from '../http/problem'

/** Payload's own routes answer a database that is away with a fault; it is a 503, and the same request may succeed in a moment. */
export const tellUnavailable: AfterErrorHook = ({ error }) => {
  const body = problemOf(error)
  return body.status === 503 ? { status: 503, response: body } : undefined
}

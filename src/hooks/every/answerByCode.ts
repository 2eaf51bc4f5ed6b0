import type { AfterErrorHook } from 'payload'
import { problemOf } from '../../http/problem'

/**
 * Payload's own routes answer by a code, as ours do: in `errors[0].data.code`, beside what its forms read there. A database that is away is a
 * fault to them; it is a 503, and the same request may succeed in a moment.
 */
export const answerByCode: AfterErrorHook = ({ error, result }) => {
  const problem = problemOf(error)
  if (problem.status === 503) return { status: 503, response: problem }
  const [first, ...rest] = result?.errors ?? []
  const data = first?.data
  if (!first || data?.code) return undefined
  return {
    response: { ...result, errors: [{ ...first, data: { ...data, code: problem.code } }, ...rest] },
  }
}

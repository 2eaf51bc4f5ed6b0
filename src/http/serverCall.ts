import type { SanitizedConfig } from 'payload'
import { checkBudget, checkParts, mostSearched, rowFields } from './budget'
import { problemOf, type ProblemBody } from './problem'

/** As it comes: whoever makes one by hand may send anything. */
interface Call {
  args?: { query?: unknown; searchParams?: unknown } | null
}

/** What the admin's pages ask of the server beside the API: lists for drawers, tables, the state of forms. */
const check = (call: Call | null, { collections, globals }: SanitizedConfig): void => {
  const lists = [...collections, ...globals].flatMap(({ flattenedFields }) => rowFields(flattenedFields))
  checkParts(call, new Set(lists))
  const searched = mostSearched(collections)
  for (const query of [call?.args?.query, call?.args?.searchParams])
    if (typeof query === 'object' && query !== null) checkBudget({ ...query }, { searched })
}

const isRefusal = (status: number): boolean => status >= 400 && status < 500

/**
 * Runs a call of the admin's pages within the budget. What is refused comes back as Payload's own functions tell an error: thrown, it would
 * be a fault of the server, with its stack in the log.
 */
export const withinBudget = async (
  call: Call | null,
  config: SanitizedConfig,
  run: () => Promise<unknown>,
  note: (problem: ProblemBody) => void,
): Promise<unknown> => {
  try {
    check(call, config)
    return await run()
  } catch (error) {
    // Next's own, such as a redirect, have no status of ours.
    const problem = (error as { status?: number } | null)?.status === undefined ? null : problemOf(error)
    if (!problem || !isRefusal(problem.status)) throw error
    note(problem)
    return { errors: [{ message: problem.detail ?? problem.title, data: { code: problem.code } }] }
  }
}

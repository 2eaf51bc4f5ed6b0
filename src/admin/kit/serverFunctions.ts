import type { ServerFunctionClientArgs } from 'payload'

/**
 * The functions by which the pages of Payload's admin ask the server, as far as there are such pages here: the state of a form, and a
 * record in a drawer. Payload has more of them, for folders, planned publishing, copies from one language to another, lists in a drawer,
 * boards of its own; each would be a door that nobody uses.
 */
const SERVED: ReadonlySet<unknown> = new Set(['form-state', 'render-document'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was asked for, and nothing beside it that came along; null where there is no such function. */
export const servedFunction = (asked: unknown): ServerFunctionClientArgs | null => {
  if (!isRecord(asked) || !SERVED.has(asked.name) || !isRecord(asked.args)) return null
  return { name: String(asked.name), args: asked.args }
}

import type { Payload } from 'payload'

/**
 * Which of these rows a legal hold keeps from deletion, asked inside the delete (T13). No hold can be declared yet, so none is held.
 */
export type HeldRows = (
  payload: Payload,
  category: string,
  ids: readonly string[],
) => Promise<ReadonlySet<string>>

let held: HeldRows = () => Promise.resolve(new Set())

/** Where legal holds will plug in. */
export const setHolds = (next: HeldRows): void => {
  held = next
}

export const heldRows: HeldRows = (payload, category, ids) => held(payload, category, ids)

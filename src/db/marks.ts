import type { Payload } from 'payload'
import { isMongo } from './kind'
import type { Mark, Move } from './markRows'
import * as mongo from './mongo/marks'
import * as sqlite from './sqlite/marks'

/** Marks days; one that is marked already is marked once more, so that who computes it meanwhile does not clear it. */
export const markDays = (payload: Payload, marks: readonly Mark[]): Promise<void> =>
  marks.length ? (isMongo(payload) ? mongo : sqlite).markDays(payload, marks) : Promise.resolve()

/**
 * Moves a row on, and marks the days that follow from it: both or neither.
 * @returns whether it was moved: of two at once, one moves it.
 */
export const moveAndMark = (payload: Payload, move: Move, marks: readonly Mark[]): Promise<boolean> =>
  (isMongo(payload) ? mongo : sqlite).moveAndMark(payload, move, marks)

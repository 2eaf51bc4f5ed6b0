import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../../base/ids'
import { markComputed } from '../../db/markComputed'
import { markAssigned, markShiftDays } from '../../timekeeping/ruleMarks'

interface Assigned {
  person?: unknown
  team?: unknown
  from: string
  until?: string | null
}

/** Whoever works by a shift that was changed has his days computed anew. */
export const markShift: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await markShiftDays(req.payload, idOf(doc))
  return doc as unknown
}

/** And whoever an assignment names, or has named. */
export const markAssignment: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  await markAssigned(req.payload, doc as Assigned)
  if (operation === 'update') await markAssigned(req.payload, previousDoc as Assigned)
  return doc as unknown
}

/** And the people of a company on a day that it has beside its calendar, and around it. */
export const markCalendar: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  for (const row of [doc, previousDoc] as { company?: unknown; date?: string }[]) {
    const date = row.date?.slice(0, 10)
    if (date) await markComputed(req.payload, { company: { equals: idOf(row.company) } }, date, date)
  }
  return doc as unknown
}

/** And all of a company whose calendar is another one. */
export const markOtherCalendar: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [now, before] = [doc, previousDoc] as { id: string; calendar?: string | null }[]
  if (operation === 'update' && now && (now.calendar ?? null) !== (before?.calendar ?? null))
    await markComputed(req.payload, { company: { equals: now.id } })
  return doc as unknown
}

/** And whoever comes into a team, from that day on: his team says by what shift he works. */
export const markMember: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { employment, from } = doc as { employment: unknown; from: string }
  await markComputed(req.payload, { employment: { equals: idOf(employment) } }, from.slice(0, 10))
  return doc as unknown
}

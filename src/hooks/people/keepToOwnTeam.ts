import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { writes } from '../../access/access'
import { idOf } from '../../base/ids'
import { ledPeople, ledTeams } from '../../access/lead'

interface Project {
  team?: unknown
  members?: unknown[] | null
}

const one = (value: unknown): string => (value ? idOf(value) : '')

const refuse = (field: string): never => {
  throw new Problem(403, 'forbidden', 'A lead changes this within the own team only.', { field })
}

/** A lead moves a project to a team that he leads, and adds and takes out people whom he leads; others stay as they are. HR is free. */
export const keepToOwnTeam: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const given = data as Project
  if (operation !== 'update' || !req.user || writes('projects', req.user)) return given
  const before = originalDoc as Project
  if (given.team !== undefined && one(given.team) !== one(before.team)) {
    const led = (await ledTeams(req)).map(({ team }) => team)
    if (!led.includes(one(given.team))) refuse('team')
  }
  if (given.members !== undefined) {
    const [was, is] = [(before.members ?? []).map(idOf), (given.members ?? []).map(idOf)]
    const moved = [...is.filter((each) => !was.includes(each)), ...was.filter((each) => !is.includes(each))]
    const led = moved.length ? await ledPeople(req) : []
    if (moved.some((each) => !led.includes(each))) refuse('members')
  }
  return given
}

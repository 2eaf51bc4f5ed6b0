import { GIVEN_ROLES } from '../base/roles'

export type Office = (typeof GIVEN_ROLES)[number]

/** Every office that somebody holds once one is given and another taken, in their usual order. */
export const offices = ({
  give,
  take,
  before,
}: {
  give?: Office
  take?: Office
  before: readonly string[]
}): Office[] => GIVEN_ROLES.filter((role) => role === give || (before.includes(role) && role !== take))

/** Who runs the system must not also read people's records. */
export const areApart = (held: readonly string[]): boolean =>
  !(held.includes('admin') && (held.includes('hr') || held.includes('privacy')))

/** The first person, who holds every office until others do: whatever is set up is his alone till then. */
export const holdsAll = (user: { roles?: readonly string[] | null } | null | undefined): boolean =>
  GIVEN_ROLES.every((role) => user?.roles?.includes(role))

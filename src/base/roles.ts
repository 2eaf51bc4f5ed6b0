export const ROLES = ['employee', 'manager', 'hr', 'privacy', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Roles that are given; everybody is an employee, and whoever leads a team is a manager while he leads. */
export const GIVEN_ROLES = ['hr', 'privacy', 'admin'] as const

export interface WithRoles {
  roles?: readonly string[] | null
}

export const hasRole = (user: WithRoles | null | undefined, ...roles: Role[]): boolean =>
  roles.some((role) => (role === 'employee' ? Boolean(user) : (user?.roles?.includes(role) ?? false)))

/** Whether the admin's pages are open to this person. */
export const worksInAdmin = (user: WithRoles | null | undefined): boolean =>
  hasRole(user, 'hr', 'privacy', 'admin')

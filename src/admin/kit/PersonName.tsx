import type { ReactNode } from 'react'

/** Where the admin shows a person. */
export const pageOfPerson = (id: string): string => `/admin/collections/users/${id}/overview`

interface Props {
  id: string
  /** In a window of its own, where this page is not to be left. */
  apart?: boolean
  children: ReactNode
}

/** A name that leads to its person. */
export const PersonName = ({ id, apart = false, children }: Props) => (
  <a href={pageOfPerson(id)} {...(apart ? { target: '_blank', rel: 'noreferrer' } : {})}>
    {children}
  </a>
)

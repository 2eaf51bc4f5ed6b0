import type { ReactNode } from 'react'
import { worksInAdmin } from '../../../access/roles'
import { Shell } from '../../../components/portal/Shell'
import { ledTeams } from '../../../privacy/lead'
import { pictureOf } from '../../../portal/picture'
import { reader } from '../../../portal/reader'

/** Each page asks for its own reader, so that it can say where to return to. */
const Layout = async ({ children }: { children: ReactNode }) => {
  const found = await reader()
  if (!found) return children
  return (
    <Shell
      name={found.user.name}
      picture={await pictureOf(found)}
      admin={worksInAdmin(found.user)}
      leads={(await ledTeams(found.req)).length > 0}
    >
      {children}
    </Shell>
  )
}

export default Layout

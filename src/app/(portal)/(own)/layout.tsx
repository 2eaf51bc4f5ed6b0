import type { ReactNode } from 'react'
import { worksInAdmin } from '../../../base/roles'
import { hasAttendance } from '../../../portal/attendance/employed'
import { Shell } from '../../../portal/kit/Shell'
import { PolicyPopup } from '../../../portal/policy/PolicyPopup'
import { now } from '../../../base/clock'
import { unreadOf } from '../../../notices/read'
import { awaitsAnswer } from '../../../consent/agreement'
import { currentPolicy } from '../../../consent/stoodOn'
import { ledTeams } from '../../../access/lead'
import { pictureOf } from '../../../portal/kit/picture'
import { reader } from '../../../portal/kit/reader'

/** Each page asks for its own reader, so that it can say where to return to. */
const Layout = async ({ children }: { children: ReactNode }) => {
  const found = await reader()
  if (!found) return children
  // Whoever never agreed is led to the notice at his sign-in, and reminded on his first page.
  const asked = found.snapshot.acceptances.length > 0 && awaitsAnswer(found.snapshot, now().getTime())
  return (
    <Shell
      name={found.user.name}
      picture={await pictureOf(found)}
      admin={worksInAdmin(found.user)}
      punches={hasAttendance(found)}
      leads={(await ledTeams(found.req)).length > 0}
      unread={await unreadOf(found.payload, found.user.id)}
    >
      {asked ? <PolicyPopup version={currentPolicy(found.snapshot).version} /> : null}
      {children}
    </Shell>
  )
}

export default Layout

/** What an address bar shows, or where a link leads. */
type Address = Pick<URL, 'origin' | 'pathname' | 'search'>

/** A link as it was pressed. */
interface Pressed {
  to: Address
  /** Opens elsewhere, or is a file. */
  isElsewhere: boolean
}

/** Whether pressing a link brings another page into this tab. */
export const bringsPage = ({ to, isElsewhere }: Pressed, here: Address): boolean =>
  !isElsewhere &&
  to.origin === here.origin &&
  !to.pathname.startsWith('/api/') &&
  (to.pathname !== here.pathname || to.search !== here.search)

import { withoutSecrets } from './addresses'
import { standingOf } from './browsers'

/** A window by its program, as its file or its name, and its title. */
export interface Window {
  program: string
  title: string
}

/** The most that the server takes. */
export const MOST_TITLE = 500
export const MOST_PROGRAM = 300

/** Whether a window is a browser's: no other is ever hidden for being private. */
export const isBrowser = ({ program, title }: Window): boolean => standingOf(program, title).browser

const mayBePrivate = ({ program, title }: Window, vouched: boolean): boolean => {
  const standing = standingOf(program, title)
  return standing.private || (standing.browser && !standing.tells && !vouched)
}

/**
 * What of a window may be kept; agent, server and every import ask nothing else. The title of a private window goes, and so does each
 * browser's whose private windows may write no mark, unless somebody vouches for it.
 * @param vouched whether whoever saw the window knows that it is not private: the browser's own watcher, or the device that sends it.
 */
export const keepOf = (window: Window, vouched = false): Window => {
  const bare = {
    program: withoutSecrets(window.program).slice(0, MOST_PROGRAM).toWellFormed(),
    title: withoutSecrets(window.title).slice(0, MOST_TITLE).toWellFormed(),
  }
  // What was cut off may have stood behind the mark, or have been it.
  const isCut = bare.title !== window.title || bare.program !== window.program
  const hides = mayBePrivate(window, vouched) || (isCut && mayBePrivate(bare, vouched))
  return hides ? { ...bare, title: '' } : bare
}

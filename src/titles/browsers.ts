import { BRAVE, CHROMIUM, EARLIER_CHROMIUM, EDGE, FIREFOX, SAFARI } from './words'

/** A title as it is compared: without the invisible signs that some browsers put into it, in one form of letters and brackets. */
const plain = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : text.normalize('NFKC').replace(/\p{Cf}/gu, '')).toLowerCase().trim()

const PARTS = /\s[—–-]+\s+/
const lastPart = (text: string): string => text.split(PARTS).at(-1) ?? ''

/** Names of Firefox and its kin, as programs and in titles. */
const FIREFOX_NAME =
  /firefox|火狐|nightly|librewolf|waterfox|iceweasel|icecat|floorp|palemoon|pale moon|seamonkey|\bzen\b/
const WORDS_OF_FIREFOX = Object.values(FIREFOX).flat().map(plain)
/** Any of them: asked of each title, and most hold none. */
const SPEAKS_AS_FIREFOX = new RegExp(WORDS_OF_FIREFOX.map((words) => words.replace(/\W/g, '\\$&')).join('|'))
const IN_BRACKETS = new Set([...Object.values(CHROMIUM).flat(), ...EARLIER_CHROMIUM, ...BRAVE].map(plain))

const LONGEST_NAME = 40
/** Whether nothing but signs, or the browser's own name, stands beside the words. */
const isName = (text: string): boolean =>
  /^[\p{P}\s]*$/u.test(text) || (text.length <= LONGEST_NAME && FIREFOX_NAME.test(text))

/** At the end: the words with the browser's name before or after them, or alone in the last part. */
const endsAsFirefox = (title: string): boolean =>
  SPEAKS_AS_FIREFOX.test(title) &&
  WORDS_OF_FIREFOX.some((words) => {
    const at = title.lastIndexOf(words)
    if (at < 0) return false
    const [before, after] = [title.slice(0, at), title.slice(at + words.length)]
    return isName(lastPart(before)) && after.split(PARTS).every(isName)
  })

/** At the end, in brackets; something else in brackets may follow, as that an update waits. */
const endsInBrackets = (title: string): boolean => {
  let rest = title
  for (let found; (found = /\(([^()]*)\)$/.exec(rest)); rest = rest.slice(0, found.index).trim())
    if (IN_BRACKETS.has((found[1] ?? '').trim())) return true
  return false
}

/** One of the last two parts. */
const namesItInAPart = (title: string): boolean =>
  title
    .split(PARTS)
    .slice(-2)
    .some((part) => part.replace(/[[\]()]/g, '') === plain(EDGE))

const endsAsSafari = (title: string): boolean => lastPart(title) === plain(SAFARI)

interface Browser {
  /** By its program, or where none is named by the last part of the title. */
  name: RegExp
  /** Whether a title says that its window is private. */
  says: (title: string) => boolean
  /** Whether each private window says so on every system. Of any other browser a title without a mark tells nothing. */
  tells?: true
}

/** The first that fits counts. */
const BROWSERS: readonly Browser[] = [
  { name: /tor.?browser|mullvad/, says: () => true, tells: true },
  { name: FIREFOX_NAME, says: endsAsFirefox, tells: true },
  { name: /\bedge\b|msedge/, says: (title) => namesItInAPart(title) || endsInBrackets(title) },
  { name: /safari/, says: endsAsSafari },
  {
    name: /chrom(e|ium)|brave|vivaldi|opera\b|yandex|\barc(\.exe)?$|360se|qqbrowser|ucbrowser|sogouexplorer|maxthon|duckduckgo|\bwhale\b|thorium/,
    says: endsInBrackets,
  },
  {
    name: /epiphany|falkon|midori|qutebrowser|konqueror|iexplore|internet explorer|orion|(^|[^a-z])browser(\.exe)?$|浏览器|瀏覽器/,
    says: (title) => [endsAsFirefox, endsInBrackets, namesItInAPart].some((says) => says(title)),
  },
]

const browserNamed = (name: string): Browser | undefined => {
  const compared = plain(name)
  return BROWSERS.find((each) => each.name.test(compared))
}

/** By the program's file: asked of each minute sent, and there are few of them. */
const byFile = new Map<string, Browser | undefined>()
const MOST_FILES = 500
const browserOfFile = (file: string): Browser | undefined => {
  if (byFile.has(file)) return byFile.get(file)
  const browser = browserNamed(file)
  if (byFile.size >= MOST_FILES) byFile.clear()
  byFile.set(file, browser)
  return browser
}

/** The browser whose window this is, if it is one. A program that is named counts alone, whatever the title speaks of. */
const browserOf = (program: string, title: string): Browser | undefined => {
  const file = program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1)
  return file ? browserOfFile(file) : browserNamed(lastPart(title))
}

export interface Standing {
  /** Whether it is a browser's window at all; only these are ever hidden. */
  browser: boolean
  /** Whether the title says that it is private. */
  private: boolean
  /** Whether it would say so if it were. */
  tells: boolean
}

/** What a window's program and title tell about its being private. */
export const standingOf = (program: string, title: string): Standing => {
  const browser = browserOf(program, title)
  return {
    browser: browser !== undefined,
    private: browser?.says(plain(title)) ?? false,
    tells: browser?.tells ?? false,
  }
}

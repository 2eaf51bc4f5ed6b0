/** What browsers add to the title of a private window, in the languages that they speak; what tells nothing alone has its brackets. */
const PRIVATE = [
  'incognito',
  'inkognito',
  'incógnito',
  'incógnita',
  'anônima',
  'anónima',
  'anonima',
  'inprivate',
  'private browsing',
  'private window',
  'private tab',
  '(private)',
  '— private',
  'with tor',
  'tor browser',
  'privater modus',
  'privates fenster',
  'navigation privée',
  'navegación privada',
  'ventana privada',
  'navegação privada',
  'navegação privativa',
  'janela privada',
  'janela privativa',
  'navigazione in incognito',
  'navigazione privata',
  'finestra anonima',
  'privénavigatie',
  'privévenster',
  'tryb prywatny',
  'przeglądanie prywatne',
  'anonymní',
  'soukromé prohlížení',
  'privat surfning',
  'privat browsing',
  'gizli',
  'инкогнито',
  'приватный просмотр',
  'приватне перегляд',
  'приватний перегляд',
  'анонімному',
  '无痕',
  '無痕',
  '隐身',
  '隱身',
  '隐私浏览',
  '隱私瀏覽',
  '私密浏览',
  '私密瀏覽',
  '私人浏览',
  '私密窗口',
  'シークレット',
  'プライベート',
  '시크릿',
  '사생활 보호',
  'اختصاصی',
  'التصفح المتخفي',
  'ẩn danh',
]

const BROWSER =
  /chrom(e|ium)|firefox|\bedge\b|msedge|opera|brave|vivaldi|safari|librewolf|waterfox|iceweasel|yandex|360se|360chrome|sogouexplorer|epiphany|midori|falkon|\barc\b|browser|浏览器|瀏覽器/i

/** Whether a window is of a browser, by its program or by the name that browsers put at the end of their titles. */
export const isBrowser = (program: string, title: string): boolean =>
  BROWSER.test(program) || BROWSER.test(title.slice(-60))

/** Browsers whose private windows always say so in their title. Of any other a title alone tells nothing: Chromium's kin write no mark. */
const TELLING = /firefox|librewolf|waterfox|iceweasel|tor browser/i

/** Whether a browser's window says that it is private. A page that merely speaks of it loses its title too: the safer mistake. */
export const isPrivate = (program: string, title: string): boolean => {
  // Edge puts an invisible blank into its name.
  const seen = title.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').toLowerCase()
  return isBrowser(program, seen) && PRIVATE.some((mark) => seen.includes(mark))
}

/** An address by its scheme, by a host before a path, or by a query that gives something a value. */
const ADDRESS = [
  /[a-z][a-z0-9+.-]*:\/\//i,
  /(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?::\d+)?[/?#]/iu,
  /[?&#][^\s=]+=/,
]
const OPAQUE = /(data|blob|javascript|mailto|view-source):\S+/i
/** Names and passwords before a host. */
const USER = /(:\/\/)[^\s/@]+@/g

const bare = (word: string): string => {
  if (OPAQUE.test(word)) return word.replace(OPAQUE, '$1:')
  return ADDRESS.some((form) => form.test(word)) ? word.replace(/[?#].*$/, '').replace(USER, '$1') : word
}

/** A title whose addresses have lost what follows the path: a query may hold anything. */
export const withoutQueries = (title: string): string => title.replace(/\S+/g, bare)

/** The most that the server takes. */
const MOST_TITLE = 500
const MOST_PROGRAM = 300

export interface Window {
  program: string
  title: string
}

/**
 * What of a window may be kept. Nothing but this lets a title into a minute.
 * @param vouched whether the browser's own watcher says that this window is not private.
 */
export const keepOf = ({ program, title }: Window, vouched = false): Window => {
  const mayBePrivate =
    isPrivate(program, title) || (isBrowser(program, title) && !TELLING.test(program) && !vouched)
  return {
    program: program.slice(0, MOST_PROGRAM),
    title: mayBePrivate ? '' : withoutQueries(title).slice(0, MOST_TITLE),
  }
}

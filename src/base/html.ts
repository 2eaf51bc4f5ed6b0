const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

/** Text as it stands between tags or in an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPED[char] ?? char)

const NAMED = Object.fromEntries(Object.entries(ESCAPED).map(([char, name]) => [name, char]))

/** The text behind what was escaped, by this function or by Lexical's. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:amp|lt|gt|quot|#x27|#39|nbsp);/g,
    (name) => NAMED[name] ?? (name === '&nbsp;' ? ' ' : "'"),
  )

import { escapeHtml, unescapeHtml } from '../../base/html'
import { mailParts } from './mail'

/** Makes the addresses of mail in a text ones that can be followed; what is a link already stays as it is. */
export const mailThere = (html: string): string => {
  let inLink = false
  return html.replace(/<[^>]*>|[^<]+/g, (piece) => {
    if (/^<\/?a\b/i.test(piece)) inLink = !piece.startsWith('</')
    if (piece.startsWith('<') || inLink) return piece
    return mailParts(piece)
      .map(({ text, isMail }) => (isMail ? `<a href="mailto:${text}">${text}</a>` : text))
      .join('')
  })
}

const plain = (html: string): string => unescapeHtml(html.replace(/<[^>]*>/g, ''))

/** Writes into each cell of a table with heads what its column is called: on a phone, rows stand as cards. */
export const asCards = (html: string): string =>
  html.replace(/<table>(<thead>.*?<\/thead>)(.*?)<\/table>/gs, (_all, head: string, body: string) => {
    const heads = [...head.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, name = '']) => plain(name))
    const rows = body.replace(/<tr>.*?<\/tr>/gs, (row) => {
      let at = 0
      return row.replaceAll('<td>', () => `<td data-head="${escapeHtml(heads[++at] ?? '')}">`)
    })
    return `<table class="gw-cards">${head}${rows}</table>`
  })

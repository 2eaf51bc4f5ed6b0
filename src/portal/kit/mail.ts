const ADDRESS = /[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/gi

/** A text in parts: what is an address of mail, and what is none. */
export const mailParts = (text: string): { text: string; isMail: boolean }[] => {
  const parts: { text: string; isMail: boolean }[] = []
  let end = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > end) parts.push({ text: text.slice(end, index), isMail: false })
    parts.push({ text: address, isMail: true })
    end = index + address.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMail: false })
  return parts
}

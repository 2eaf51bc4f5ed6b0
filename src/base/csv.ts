/** What a spreadsheet would run as a formula, or cut apart, when it opens the file. */
const RISKY = /^[\s]*[=+\-@\t\r\n|%]/

/** A cell as text and nothing else: a formula gets an apostrophe before it (T17); numbers stay numbers. */
const cell = (value: string | number): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const plain = value.normalize('NFKC')
  const safe = RISKY.test(value) || RISKY.test(plain) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** Rows as CSV after RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

/** Texts as the editor stores them, for what is written here and not typed. */
const node = (type: string, children: unknown[], more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})
const words = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
})

/** A paragraph; what stands between double stars is a key term and stands out (P99). */
export const paragraph = (text: string) =>
  node(
    'paragraph',
    text
      .split('**')
      .map((part, i) => words(part, i % 2))
      .filter((part) => part.text),
    { textFormat: 0 },
  )
/** A heading below the title of a page. */
export const heading = (text: string) => node('heading', [words(text)], { tag: 'h2' })

/** A whole text. */
export const doc = (children: unknown[]) => ({ root: node('root', children) })

/** A line of what needs somebody; it leads to where that is dealt with. */
export interface Item {
  key: string
  /** How much it matters: a word stands beside the colour. */
  level: 'act' | 'soon'
  text: string
  more?: string
  href: string
}

/** The days of a week as hours store them, with their names. */
export const DAYS = [
  ['1', 'Monday', '星期一'],
  ['2', 'Tuesday', '星期二'],
  ['3', 'Wednesday', '星期三'],
  ['4', 'Thursday', '星期四'],
  ['5', 'Friday', '星期五'],
  ['6', 'Saturday', '星期六'],
  ['7', 'Sunday', '星期日'],
] as const

export type Day = (typeof DAYS)[number][0]

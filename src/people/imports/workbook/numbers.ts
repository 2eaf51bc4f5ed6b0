import { inPlaces, type Shown } from './numberFormat'

/** From which day a workbook counts: most from 1900, some of old Macs from 1904 (ECMA-376 part 1, 18.17.4.1). */
export type DateSystem = '1900' | '1904'

const DAY = 86_400_000
/** The day 0; after the last of February 1900 the first counts a day too many, for a leap year that was none. */
const DAY_ZERO: Record<DateSystem, number> = {
  '1900': Date.UTC(1899, 11, 30),
  '1904': Date.UTC(1904, 0, 1),
}
/** The last day of 9999. */
const LAST: Record<DateSystem, number> = { '1900': 2_958_465, '1904': 2_957_003 }
const LEAP_THAT_WAS_NONE = 60

/** The calendar date of a serial number, `YYYY-MM-DD`; null where there is none. A time of day is dropped. */
export const serialDate = (serial: number, system: DateSystem): string | null => {
  const day = Math.floor(serial)
  if (day < (system === '1900' ? 1 : 0) || day > LAST[system]) return null
  if (system === '1900' && day === LEAP_THAT_WAS_NONE) return null
  const early = system === '1900' && day < LEAP_THAT_WAS_NONE ? DAY : 0
  return new Date(DAY_ZERO[system] + early + day * DAY).toISOString().slice(0, 10)
}

/** Digits that a spreadsheet shows; the rest is what a double adds to them. */
const SHOWN_DIGITS = 15

/** A number as a spreadsheet shows it without a format: a whole one without point or exponent, however the file writes it. */
export const plainNumber = (text: string): string => {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return text
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value === 0 ? 0 : value)
  return String(Number(value.toPrecision(SHOWN_DIGITS)))
}

/** What a cell of a number shows. @param text the number as the file writes it. */
export const shownNumber = (text: string, shown: Shown, system: DateSystem): string => {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return text
  if (shown.kind === 'date') return serialDate(value, system) ?? plainNumber(text)
  if (shown.kind === 'digits' && Number.isInteger(value) && value >= 0 && value < 1e15)
    return inPlaces(shown.sections, value)
  return plainNumber(text)
}

/** Lengths of card numbers by how they begin, so that an order number is not taken for one. */
const ISSUERS: readonly [RegExp, readonly number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4])/, [16]],
  [/^3[47]/, [15]],
  [/^3(0[0-5]|[689])/, [14, 16]],
  [/^35(2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(6[0-9]|5[06-8]|81)/, [16, 17, 18, 19]],
  [/^9558/, [16, 19]],
]

/** Groups of digits as people write them, with blanks, dashes or dots between; full-width digits too. After a plus a phone number begins. */
const CANDIDATE = /(?<![\d０-９+])[\d０-９](?:[\s\u00a0.·_-]?[\d０-９]){12,18}(?![\d０-９])/g

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** A Chinese identity number has the length of some cards; its date and its own check digit tell it apart. */
const isIdNumber = (digits: string): boolean => {
  if (!/^\d{6}(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{4}$/.test(digits)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return '10X98765432'[sum % 11] === digits[17]
}

const isCard = (text: string): boolean => {
  const digits = digitsOf(text)
  const issued = ISSUERS.some(([begins, lengths]) => begins.test(digits) && lengths.includes(digits.length))
  return issued && passesLuhn(digits) && !isIdNumber(digits)
}

/** Whether a text holds a full payment card number (P22). */
export const holdsCard = (text: string): boolean => (text.match(CANDIDATE) ?? []).some(isCard)

/** The text with each full card number masked but for its last four digits. */
export const maskCards = (text: string): string =>
  text.replace(CANDIDATE, (found) => (isCard(found) ? `****${digitsOf(found).slice(-4)}` : found))

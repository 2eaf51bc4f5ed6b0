/** Scripts that write a name in one, the family first. */
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々·・]+$/u

/** A name of two columns in the way of the language in which it is written: 王 and 芳 are 王芳, Müller and Anna are Anna Müller. */
export const joinName = (family: string | undefined, given: string | undefined): string | undefined => {
  if (!family || !given) return family ?? given
  return EASTERN.test(family) && EASTERN.test(given) ? family + given : `${given} ${family}`
}

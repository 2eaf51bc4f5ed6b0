import { distance } from 'fastest-levenshtein'

/** What looks the same on a screen or was typed another way: width, case, spaces, signs. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** So many letters may differ: in a short name each of them tells teams apart. */
const slips = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Numbers tell teams apart, however much alike the rest is. */
const numbers = (name: string): string => name.match(/\p{N}+/gu)?.join() ?? ''

const letters = (name: string): string => [...name].sort().join('')

/** How many slips lie between two; two letters that changed places are one. */
const between = (one: string, other: string): number => {
  const far = distance(one, other)
  return far === 2 && letters(one) === letters(other) ? 1 : far
}

/** The name among others that was probably meant by one that is none of them; undefined where none is like it. */
export const alike = (name: string, others: readonly string[]): string | undefined => {
  const typed = plain(name)
  const near = others
    .map((other) => ({ other, far: between(typed, plain(other)) }))
    .filter(({ other, far }) => far <= slips(typed) && numbers(plain(other)) === numbers(typed))
    .sort((one, another) => one.far - another.far)
  return near[0]?.other
}

import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}/u

interface Spelt {
  /** `zhang wei` */
  syllables: string[]
  /** Whether any of it is Chinese. */
  isHan: boolean
}

/** How a name is spelt in Latin letters; the first of several readings, a surname's own where it is one. */
export const spell = (name: string): Spelt => {
  if (!HAN.test(name)) return { syllables: [], isHan: false }
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
    v: true,
  })
    .map((each) => each.toLowerCase().trim())
    .filter(Boolean)
  return { syllables, isHan: true }
}

/** Letters that are no other with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A name in Latin letters, for a user name: 张伟 is `zhangwei`, Li Wei is `li.wei`; empty where none can be made. */
export const latinName = (name: string): string => {
  const { syllables, isHan } = spell(name)
  return (isHan ? syllables.join('') : name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łßøæœđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^[^a-z]+|\.+$/g, '')
    .slice(0, 30)
}

import { guessField } from './fields'
import { decodeAs, type Encoding } from './encodings'

/** Surnames that most people of China, Hong Kong, Taiwan and Japan bear, as each of them writes. */
const SURNAMES = {
  simplified:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文',
  traditional:
    '王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻余潘杜戴夏鍾汪田任姜范方石姚譚廖鄒熊金陸郝孔白崔康毛邱秦江史顧侯邵孟龍萬段錢湯尹黎易常武喬賀賴龔文簡',
  japanese: '佐鈴高田伊渡山中小加吉斎松井木清林池橋阿森前藤岡長村近後石遠青坂福西太原三上',
}

/** Letters beyond A to Z of the languages that write each code page. */
const ALPHABETS: Partial<Record<Encoding, readonly string[]>> = {
  'windows-1252': [
    'äöüß', // German
    'àâçéèêëîïôœùûüÿ', // French
    'æœé', // French, in names of the Church
    'áéíñóúü', // Spanish
    'áâãàçéêíóôõú', // Portuguese
    'àéèìîòóù', // Italian
    'àçéèíïóòúü', // Catalan
    'åäöæøéü', // Danish, Norwegian, Swedish, Finnish
    'áðéíóúýþæö', // Icelandic
    'áéëïóöüè', // Dutch
  ],
  'windows-1250': [
    'ąćęłńóśźż', // Polish
    'áčďéěíňóřšťúůýž', // Czech
    'áäčďéíľňóôšťúýž', // Slovak
    'áéíóöőúüű', // Hungarian
    'ăâîșşțţ', // Romanian
    'čćđšž', // Croatian, Slovene
    'äöüß', // German
  ],
  'windows-1251': [
    'абвгдежзийклмнопрстуфхцчшщъыьэюяё', // Russian, Bulgarian
    'абвгдеєжзиіїйклмнопрстуфхцчшщьюяґ', // Ukrainian
    'абвгдеёжзійклмнопрстуўфхцчшыьэюя', // Belarusian
    'абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ', // Serbian, Macedonian
  ],
}

/** Characters of a plane of a double-byte set: the usual ones come first in each of them. */
const plane = (encoding: Encoding, from: number, to: number): Set<string> => {
  const found = new Set<string>()
  for (let lead = from; lead <= to; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decodeAs(Uint8Array.of(lead, trail), encoding)
      if (text && [...text].length === 1) found.add(text)
    }
  return found
}

let usual: Partial<Record<Encoding, Set<string>>> | undefined
/** The first level of each standard: GB 2312 (3,755), Big5 (5,401), JIS X 0208 (2,965). */
const usualOf = (encoding: Encoding): Set<string> | undefined => {
  usual ??= {
    gb18030: new Set([...plane('gb18030', 0xb0, 0xd7)].filter((sign) => /\p{Script=Han}/u.test(sign))),
    big5: plane('big5', 0xa4, 0xc6),
    shift_jis: plane('shift_jis', 0x88, 0x98),
  }
  return usual[encoding]
}

const HAN = /^\p{Script=Han}+$/u
const KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u
const isSurname = (sign: string, encoding: Encoding): boolean => {
  if (encoding === 'shift_jis') return SURNAMES.japanese.includes(sign)
  if (encoding === 'big5') return SURNAMES.traditional.includes(sign)
  return SURNAMES.simplified.includes(sign)
}

const eastern = (word: string, encoding: Encoding): number => {
  const isJapanese = encoding === 'shift_jis'
  if (!(isJapanese ? KANA : HAN).test(word)) return -3
  const signs = [...word]
  const common = usualOf(encoding)
  const rare = signs.filter((sign) => /\p{Script=Han}/u.test(sign) && !common?.has(sign)).length
  const isName = signs.length >= 2 && signs.length <= 4 && isSurname(signs[0] ?? '', encoding)
  return (isName ? 3 : 1) - 2 * rare
}

/** Nobody writes a small letter, and then a large one that is none of A to Z, nor more such letters than others. */
const isWrittenSo = (word: string, odd: readonly string[], isLatin: boolean): boolean =>
  !/\p{Ll}\p{Lu}/u.test(word.replace(/[A-Z]/g, '')) && (!isLatin || odd.length * 2 <= word.length)

const oddOf = (word: string): string[] => [...word.toLowerCase()].filter((sign) => sign > '\x7f')
const fits = (word: string, letters: string): boolean => oddOf(word).every((sign) => letters.includes(sign))

const VOWELS = 'aeiouyáéíóúý'
const CONSONANTS = 'bcdfghjklmnpqrstvwxz'
/**
 * What no language of a code page writes. The two Latin ones share most of their places, and these are what the letters of one look like in
 * the other: a Czech č is a French è there, and stands where no è can.
 */
const UNSPELT: Partial<Record<Encoding, readonly RegExp[]>> = {
  'windows-1252': [
    new RegExp(`è[${VOWELS}]`),
    new RegExp(`ñ(?![${VOWELS}])`),
    /ø[áíìùéý]/,
    /[ìòù](?!$)/,
    /iæ$/,
    /õ(?!e)/,
    /ã(?![oes]|$)/,
    /(?<![aeouáé])ï/,
  ],
  'windows-1250': [
    new RegExp(`[${CONSONANTS}][čřďťň][${CONSONANTS}]`),
    new RegExp(`^ř[${CONSONANTS}]`),
    new RegExp(`ď[${CONSONANTS}]`),
    new RegExp(`ń[${VOWELS}]`),
    /[bcdfghjkmnpqrstvwxz]ć/,
    /[ăő][oe]/,
  ],
}

/** Two letters of an alphabet are a name too seldom to tell anything. */
const SHORTEST = 3

const western = (word: string, encoding: Encoding): number => {
  const isLatin = encoding !== 'windows-1251'
  if (!isLatin && /[a-z]/i.test(word)) return -3
  if (word.length < SHORTEST) return -1
  const isSpelt = (ALPHABETS[encoding] ?? []).some((letters) => fits(word, letters))
  const isUnspelt = UNSPELT[encoding]?.some((pattern) => pattern.test(word.toLowerCase()))
  return isSpelt && !isUnspelt && isWrittenSo(word, oddOf(word), isLatin) ? 1 : -3
}

/** Most people of a list write one language: how many of the words that one explains. */
const ofOneLanguage = (words: readonly string[], encoding: Encoding): number =>
  Math.max(
    0,
    ...(ALPHABETS[encoding] ?? []).map(
      (letters) => words.filter((word) => word.length >= SHORTEST && fits(word, letters)).length,
    ),
  )

/** Words that are not plain ASCII, with the letters, digits and signs around them that touch them. */
const WORDS = /[\p{L}\p{M}]*[^\x00-\x7f]+[\p{L}\p{M}]*/gu
const LOOKED_AT = 65_536

const headersIn = (head: string): number =>
  head
    .split(/\r\n?|\n/, 12)
    .flatMap((line) => line.split(/[,;\t|，]/))
    .filter((cell) => /[^\x00-\x7f]/.test(cell) && guessField(cell.replace(/^"|"$/g, ''))).length

/** How much a text looks like a list of people, were it written so: known headers and names count for it, what no name holds against it. */
export const plausibility = (text: string, encoding: Encoding): number => {
  const head = text.slice(0, LOOKED_AT)
  const isWestern = encoding.startsWith('windows')
  const strange = isWestern ? /[^\p{L}\p{M}’–—…]/u : /[^\p{L}\p{M}，。、（）：·・　]/u
  const parts: string[] = []
  let sum = headersIn(head) * 6
  for (const [word] of head.matchAll(WORDS)) {
    if (/[\p{Co}\p{Cn}\p{Cc}]/u.test(word)) sum -= 6
    else if (!/\p{L}/u.test(word)) continue
    else if (strange.test(word)) sum -= 3
    else parts.push(...(word.match(/[\p{L}\p{M}]+/gu) ?? []).filter((part) => /[^\x00-\x7f]/.test(part)))
  }
  for (const part of parts) sum += isWestern ? western(part, encoding) : eastern(part, encoding)
  return sum + (isWestern ? ofOneLanguage(parts, encoding) : 0)
}

import { type Draw, circle, rect, text } from './svg'

const WORDS = {
  en: {
    brand: 'Demo Store',
    nav: ['New', 'Tables', 'Lamps', 'Chairs', 'Storage', 'Sale'],
    search: 'Search the shop',
    title: 'For the desk',
    hint: 'Free delivery from 200. Returns within 30 days.',
    goods: [
      'Desk lamp',
      'Oak stool',
      'Paper tray',
      'Wall clock',
      'Pen holder',
      'Tea cup',
      'Notebook set',
      'Side table',
    ],
    add: 'Add to basket',
    filters: ['Price', 'Colour', 'Material', 'In stock'],
    sorted: 'Sorted by: popular',
  },
  zh: {
    brand: '演示商店',
    nav: ['新品', '桌子', '灯具', '椅子', '收纳', '特价'],
    search: '搜索商品',
    title: '桌面好物',
    hint: '满 200 元包邮，30 天内可退货。',
    goods: ['台灯', '橡木凳', '文件架', '挂钟', '笔筒', '茶杯', '笔记本套装', '边桌'],
    add: '加入购物车',
    filters: ['价格', '颜色', '材质', '现货'],
    sorted: '排序：最受欢迎',
  },
}
const TONES = ['#e7d3bd', '#cfe0d8', '#d9d4e8', '#f1d9d2', '#d3e1ec', '#ece5c8']
const SHAPES = ['#a8744a', '#3f7d67', '#6a5aa8', '#b25c48', '#3c6e94', '#9a8a2e']

/** A browser on a page of the shop. */
export const shop: Draw = ({ width, height, language, random }) => {
  const words = WORDS[language]
  const first = random.int(0, words.goods.length - 1)
  const card = Math.floor((width - 330) / 4)
  const tall = Math.floor((height - 250) / 2)
  return [
    rect(0, 0, width, height, '#ffffff'),
    rect(0, 0, width, 44, '#eceff1'),
    ...[0, 1, 2].map((each) => circle(28 + each * 30, 22, 9, '#cfd6da')),
    rect(124, 8, width - 260, 28, '#ffffff', { r: 14 }),
    circle(142, 22, 5, '#4f8f7a'),
    text(156, 27, 13, `https://shop.demo.invalid/${random.pick(['desk', 'new', 'sale', 'lamps'])}`, {
      fill: '#4b555b',
    }),
    rect(width - 112, 8, 92, 28, '#dfe5e8', { r: 14 }),
    rect(0, 44, width, 64, '#ffffff'),
    circle(52, 76, 16, '#1d6f82'),
    text(80, 83, 20, words.brand, { bold: true, fill: '#1d4a57' }),
    ...words.nav.map((each, index) =>
      text(300 + index * 92, 81, 15, each, { fill: index === 5 ? '#b3261e' : '#33414a' }),
    ),
    rect(width - 330, 60, 240, 32, '#f2f5f6', { r: 16 }),
    text(width - 308, 81, 13, words.search, { fill: '#8a959b' }),
    circle(width - 50, 76, 14, '#e8eef0'),
    text(width - 50, 81, 12, String(random.int(0, 4)), { anchor: 'middle' }),
    rect(0, 108, width, 1, '#e4e9eb'),
    text(40, 152, 22, words.title, { bold: true }),
    text(260, 152, 14, words.hint, { fill: '#6b767c' }),
    text(width - 40, 152, 14, words.sorted, { anchor: 'end', fill: '#6b767c' }),
    ...words.filters.flatMap((filter, index) => [
      text(40, 204 + index * 128, 15, filter, { bold: true }),
      ...[0, 1, 2].flatMap((each) => [
        rect(40, 219 + index * 128 + each * 27, 14, 14, random.chance(0.3) ? '#1d6f82' : '#ffffff', {
          stroke: '#aab5ba',
          r: 3,
        }),
        rect(64, 223 + index * 128 + each * 27, 50 + random.int(0, 60), 7, '#dde3e6', { r: 3 }),
      ]),
    ]),
    ...Array.from({ length: 8 }, (_, each) => {
      const good = (first + each) % words.goods.length
      const x = 250 + (each % 4) * (card + 14)
      const y = 178 + Math.floor(each / 4) * (tall + 16)
      const tone = random.int(0, TONES.length - 1)
      const picture = tall - 92
      return [
        rect(x, y, card, tall, '#ffffff', { r: 8, stroke: '#e1e7ea' }),
        rect(x + 1, y + 1, card - 2, picture, TONES[tone] ?? '#eee', { r: 7 }),
        (FIGURES[good] as Shape)(x + card / 2, y + picture / 2, SHAPES[tone] ?? '#666'),
        text(x + 14, y + picture + 26, 15, words.goods[good] ?? ''),
        text(x + 14, y + picture + 52, 16, `¥${random.int(19, 480)}.00`, { bold: true, fill: '#1d4a57' }),
        rect(x + card - 122, y + picture + 34, 108, 30, '#1d6f82', { r: 15 }),
        text(x + card - 68, y + picture + 54, 12, words.add, { anchor: 'middle', fill: '#ffffff' }),
        text(x + 14, y + picture + 76, 12, `★ 4.${random.int(1, 9)}`, { fill: '#b07a1e' }),
      ].join('')
    }),
  ].join('')
}

type Shape = (x: number, y: number, colour: string) => string
const bar = (x: number, y: number, w: number, h: number, colour: string) => rect(x, y, w, h, colour, { r: 4 })

/** One simple figure per product, in the order of their names. */
const FIGURES: readonly Shape[] = [
  (x, y, c) =>
    `<path d="M${x - 34} ${y}L${x} ${y - 46}L${x + 34} ${y}Z" fill="${c}"/>` +
    bar(x - 3, y, 6, 44, c) +
    bar(x - 26, y + 42, 52, 7, c),
  (x, y, c) => bar(x - 36, y - 24, 72, 12, c) + bar(x - 28, y - 12, 8, 54, c) + bar(x + 20, y - 12, 8, 54, c),
  (x, y, c) => [-30, -6, 18].map((top) => bar(x - 42, y + top, 84, 18, c)).join(''),
  (x, y, c) =>
    circle(x, y, 44, c) +
    circle(x, y, 36, '#ffffff') +
    stroke(`M${x} ${y - 24}L${x} ${y}L${x + 18} ${y + 8}`, c),
  (x, y, c) =>
    bar(x - 24, y - 10, 48, 52, c) +
    stroke(
      `M${x - 10} ${y - 8}L${x - 18} ${y - 46}M${x + 4} ${y - 8}V${y - 50}M${x + 14} ${y - 8}L${x + 24} ${y - 40}`,
      c,
    ),
  (x, y, c) =>
    bar(x - 34, y - 26, 56, 56, c) +
    stroke(`M${x + 20} ${y - 14}C${x + 46} ${y - 14} ${x + 46} ${y + 16} ${x + 20} ${y + 16}`, c),
  (x, y, c) =>
    bar(x - 40, y - 36, 56, 72, c) +
    rect(x - 22, y - 24, 56, 72, '#ffffff', { r: 4, stroke: c }) +
    bar(x - 10, y - 6, 32, 5, c) +
    bar(x - 10, y + 8, 24, 5, c),
  (x, y, c) =>
    bar(x - 52, y - 24, 104, 10, c) +
    bar(x - 42, y - 14, 7, 56, c) +
    bar(x + 35, y - 14, 7, 56, c) +
    bar(x - 36, y + 14, 72, 6, c),
]

const stroke = (d: string, colour: string): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="5" fill="none"/>`

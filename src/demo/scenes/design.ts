import { type Draw, circle, lines, rect, text } from './svg'

const WORDS = {
  en: {
    layers: 'Layers',
    names: ['Start page', 'Header', 'Search', 'Card 1', 'Card 2', 'Card 3', 'Button', 'Footer'],
    props: ['Position', 'Size', 'Fill', 'Corner', 'Text'],
    screens: ['Start', 'Product', 'Basket'],
    hello: 'Good morning',
    buy: 'To checkout',
    goods: ['Desk lamp', 'Tea cup', 'Wall clock'],
  },
  zh: {
    layers: '图层',
    names: ['首页', '页头', '搜索', '卡片 1', '卡片 2', '卡片 3', '按钮', '页脚'],
    props: ['位置', '尺寸', '填充', '圆角', '文字'],
    screens: ['首页', '商品', '购物车'],
    hello: '早上好',
    buy: '去结算',
    goods: ['台灯', '茶杯', '挂钟'],
  },
}
const TONES = ['#d7ebee', '#e6e0f3', '#f6e3d5', '#dcefe3']

/** A drawing tool with three screens of an app on its canvas. */
export const design: Draw = ({ width, height, language, random }) => {
  const words = WORDS[language]
  const left = 220
  const right = width - 240
  const selected = random.int(0, 2)
  const tone = random.pick(TONES)
  const phone = Math.min(300, Math.floor((right - left - 160) / 3))
  const tall = height - 190
  return [
    rect(0, 0, width, height, '#dfe3e6'),
    rect(0, 0, width, 46, '#2d3339'),
    ...[0, 1, 2, 3, 4, 5].map((each) =>
      rect(20 + each * 42, 12, 22, 22, each === 1 ? '#3fa7b8' : '#59626b', { r: 4 }),
    ),
    text(width - 24, 29, 13, `${random.pick([75, 90, 100, 110])}%`, { anchor: 'end', fill: '#d6dce0' }),
    rect(0, 46, left, height - 46, '#f5f7f8'),
    text(20, 78, 14, words.layers, { bold: true }),
    rect(0, 92 + (selected + 1) * 34, left, 34, '#d3e9ed'),
    ...words.names.map(
      (name, row) =>
        rect(row === 0 ? 20 : 36, 102 + row * 34, 13, 13, '#9fb3ba', { r: 2 }) +
        text(row === 0 ? 42 : 58, 114 + row * 34, 13, name),
    ),
    rect(right, 46, 240, height - 46, '#f5f7f8'),
    ...words.props.flatMap((prop, row) => [
      text(right + 20, 82 + row * 78, 13, prop, { bold: true }),
      rect(right + 20, 94 + row * 78, 92, 30, '#ffffff', { r: 4, stroke: '#d6dce0' }),
      rect(right + 124, 94 + row * 78, 92, 30, row === 2 ? tone : '#ffffff', { r: 4, stroke: '#d6dce0' }),
      text(right + 32, 114 + row * 78, 12, String(random.int(8, 360)), { fill: '#57606a' }),
    ]),
    ...words.screens.map((screen, each) => {
      const x = left + 40 + each * (phone + 40)
      const y = 108
      const cards = each === 1 ? 1 : 3
      const card = Math.floor((tall - 230) / cards)
      return [
        text(x, y - 14, 13, screen, { fill: '#57606a' }),
        rect(x, y, phone, tall, '#ffffff', { r: 26, stroke: '#b9c6cc' }),
        rect(x + phone / 2 - 34, y + 12, 68, 7, '#dfe5e8', { r: 3 }),
        text(x + 24, y + 62, 20, each === 0 ? words.hello : screen, { bold: true }),
        rect(x + 24, y + 80, phone - 48, 34, '#f0f3f5', { r: 17 }),
        circle(x + 44, y + 97, 6, '#b9c6cc'),
        ...Array.from({ length: cards }, (_, row) => {
          const top = y + 130 + row * card
          return (
            rect(x + 24, top, phone - 48, card - 14, TONES[(row + each) % TONES.length] ?? '#eee', {
              r: 12,
            }) +
            circle(x + 70, top + (card - 14) / 2, Math.min(28, card / 3), '#ffffff') +
            text(x + 116, top + (card - 14) / 2 + 5, 15, words.goods[(row + each) % 3] ?? '')
          )
        }),
        rect(x + 24, y + tall - 82, phone - 48, 46, '#1d6f82', { r: 23 }),
        text(x + phone / 2, y + tall - 53, 15, words.buy, { anchor: 'middle', fill: '#ffffff' }),
        each === selected ? frame(x - 6, y - 6, phone + 12, tall + 12) : '',
      ].join('')
    }),
    lines([[left, 46.5, right, 46.5]], '#b9c6cc'),
  ].join('')
}

const frame = (x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, 'none', { stroke: '#2f8fd0' }) +
  [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
  ]
    .map(([cx, cy]) => rect((cx ?? 0) - 4, (cy ?? 0) - 4, 8, 8, '#ffffff', { stroke: '#2f8fd0' }))
    .join('')

import { type Draw, circle, rect, text } from './svg'

const KEYWORD = '#c678dd'
const NAME = '#61afef'
const STRING = '#98c379'
const PLAIN = '#c8ccd4'
const COMMENT = '#7f848e'
const NUMBER = '#d19a66'

const COMMENTS = {
  en: [
    '// Prices are kept in cents.',
    '// Oldest first, as people read them.',
    '// Nothing to do on a rest day.',
  ],
  zh: ['// 价格以分为单位保存。', '// 按时间从早到晚排列。', '// 休息日无需处理。'],
}
const WORDS = {
  en: { explorer: 'FILES', terminal: 'Terminal', problems: 'Problems', branch: 'demo/checkout' },
  zh: { explorer: '文件', terminal: '终端', problems: '问题', branch: 'demo/checkout' },
}

type Token = [colour: string, content: string]
const SNIPPETS: Token[][][] = [
  [
    [
      [KEYWORD, 'export const '],
      [NAME, 'totalOf'],
      [PLAIN, ' = (lines: readonly Line[]): number => {'],
    ],
    [
      [PLAIN, '  '],
      [KEYWORD, 'let '],
      [PLAIN, 'total = '],
      [NUMBER, '0'],
    ],
    [
      [PLAIN, '  '],
      [KEYWORD, 'for '],
      [PLAIN, '(const { price, count } of lines) total += price * count'],
    ],
    [
      [PLAIN, '  '],
      [KEYWORD, 'return '],
      [NAME, 'withDiscount'],
      [PLAIN, '(total)'],
    ],
    [[PLAIN, '}']],
  ],
  [
    [
      [KEYWORD, 'interface '],
      [NAME, 'Order'],
      [PLAIN, ' {'],
    ],
    [[PLAIN, '  id: string']],
    [[PLAIN, '  lines: Line[]']],
    [
      [PLAIN, '  state: '],
      [STRING, "'open'"],
      [PLAIN, ' | '],
      [STRING, "'paid'"],
      [PLAIN, ' | '],
      [STRING, "'sent'"],
    ],
    [[PLAIN, '}']],
  ],
  [
    [
      [KEYWORD, 'const '],
      [NAME, 'byDate'],
      [PLAIN, ' = orders.sort((a, b) => a.placedAt - b.placedAt)'],
    ],
    [
      [KEYWORD, 'const '],
      [PLAIN, 'page = byDate.slice(from, from + '],
      [NUMBER, '25'],
      [PLAIN, ')'],
    ],
  ],
  [
    [
      [NAME, 'router'],
      [PLAIN, '.get('],
      [STRING, "'/orders/:id'"],
      [PLAIN, ', async (request, response) => {'],
    ],
    [
      [PLAIN, '  '],
      [KEYWORD, 'const '],
      [PLAIN, 'order = '],
      [KEYWORD, 'await '],
      [NAME, 'findOrder'],
      [PLAIN, '(request.params.id)'],
    ],
    [
      [PLAIN, '  '],
      [KEYWORD, 'if '],
      [PLAIN, '(!order) '],
      [KEYWORD, 'return '],
      [PLAIN, 'response.sendStatus('],
      [NUMBER, '404'],
      [PLAIN, ')'],
    ],
    [
      [PLAIN, '  response.json('],
      [NAME, 'present'],
      [PLAIN, '(order))'],
    ],
    [[PLAIN, '})']],
  ],
  [
    [
      [NAME, 'test'],
      [PLAIN, '('],
      [STRING, "'adds the lines of an order'"],
      [PLAIN, ', () => {'],
    ],
    [
      [PLAIN, '  '],
      [NAME, 'expect'],
      [PLAIN, '(totalOf([{ price: '],
      [NUMBER, '1250'],
      [PLAIN, ', count: '],
      [NUMBER, '2'],
      [PLAIN, ' }])).toBe('],
      [NUMBER, '2500'],
      [PLAIN, ')'],
    ],
    [[PLAIN, '})']],
  ],
]
const FILES = [
  'checkout',
  'components',
  '  Basket.tsx',
  '  Price.tsx',
  '  ProductCard.tsx',
  'server',
  '  orders.ts',
  '  prices.ts',
  '  stock.ts',
  'tests',
  '  orders.test.ts',
  'package.json',
  'README.md',
]
const LINE = 23

/** A dark editor: files, code, terminal. */
export const code: Draw = ({ width, height, language, random, name }) => {
  const words = WORDS[language]
  const left = 250
  const bottom = height - 190
  const shown: Token[][] = []
  const rows = Math.floor((bottom - 52) / LINE)
  while (shown.length < rows) {
    shown.push([[COMMENT, random.pick(COMMENTS[language])]], ...random.pick(SNIPPETS), [])
  }
  const start = random.int(12, 180)
  const current = random.int(4, rows - 3)
  return [
    rect(0, 0, width, height, '#282c34'),
    rect(0, 0, 48, height, '#21252b'),
    ...[0, 1, 2, 3].map((each) =>
      rect(14, 18 + each * 48, 20, 20, each === 0 ? '#c8ccd4' : '#4b5363', { r: 4 }),
    ),
    rect(48, 0, left - 48, height, '#23272e'),
    text(66, 28, 12, words.explorer, { fill: '#9da5b4' }),
    ...FILES.map((file, each) =>
      text(70, 58 + each * 26, 13, file, { fill: file.trim() === name ? '#ffffff' : '#a7aebb' }),
    ),
    rect(left, 0, width - left, 38, '#21252b'),
    rect(left, 0, 190, 38, '#282c34'),
    text(left + 24, 25, 13, name, { fill: '#ffffff' }),
    text(left + 214, 25, 13, 'README.md', { fill: '#8b93a1' }),
    rect(left, 46 + current * LINE, width - left - 90, LINE, '#2f343d'),
    ...shown.slice(0, rows).map((tokens, row) => {
      const y = 62 + row * LINE
      const number = text(left + 44, y, 13, String(start + row), {
        anchor: 'end',
        fill: row === current ? '#c8ccd4' : '#565d6b',
      })
      const spans = tokens
        .map(([colour, content]) => `<tspan fill="${colour}">${plain(content)}</tspan>`)
        .join('')
      return `${number}<text x="${left + 64}" y="${y}" font-size="14" xml:space="preserve">${spans}</text>`
    }),
    ...shown
      .slice(0, rows)
      .map((tokens, row) =>
        tokens.length
          ? rect(width - 78, 52 + row * 5, Math.min(62, 8 * tokens.length + 6), 2, '#4b5363')
          : '',
      ),
    rect(left, bottom, width - left, 164, '#21252b'),
    text(left + 24, bottom + 26, 12, words.terminal, { fill: '#ffffff' }),
    text(left + 124, bottom + 26, 12, words.problems, { fill: '#8b93a1' }),
    text(left + 24, bottom + 58, 13, '$ npm test', { fill: PLAIN }),
    text(left + 24, bottom + 82, 13, `PASS tests/orders.test.ts (${random.int(8, 42)} tests)`, {
      fill: STRING,
    }),
    text(left + 24, bottom + 106, 13, `PASS tests/prices.test.ts (${random.int(5, 30)} tests)`, {
      fill: STRING,
    }),
    text(left + 24, bottom + 130, 13, `Time: ${(random.int(12, 89) / 10).toFixed(1)} s`, { fill: PLAIN }),
    rect(0, height - 26, width, 26, '#1d6f82'),
    circle(20, height - 13, 5, '#ffffff'),
    text(34, height - 8, 12, words.branch, { fill: '#ffffff' }),
    text(
      width - 190,
      height - 8,
      12,
      `Ln ${start + current}, Col ${random.int(1, 60)}   UTF-8   TypeScript`,
      { anchor: 'end', fill: '#ffffff' },
    ),
  ].join('')
}

const plain = (content: string): string =>
  content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

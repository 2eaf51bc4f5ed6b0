import { type Draw, lines, rect, text } from './svg'

const WORDS = {
  en: {
    menu: 'File   Edit   View   Insert   Layout   Review',
    summary: 'Summary',
    body: [
      'This paper describes what changes with the next release, who is affected and what has to be ready',
      'before it. It is meant for the teams that answer questions from customers and for those who build it.',
    ],
    section: '1  What changes',
    points: [
      'Orders can be changed until they are packed.',
      'Returns are announced online; a label is printed at home.',
      'Invoices are sent in the evening and no longer with each part.',
      'The help pages are rewritten and shorter.',
    ],
    plan: '2  Plan',
    head: ['Step', 'Team', 'Ready by', 'State'],
    steps: ['Draft', 'Review', 'Translation', 'Test', 'Release'],
    teams: ['Engineering', 'Operations'],
    states: ['done', 'in work', 'open'],
    outline: 'Outline',
  },
  zh: {
    menu: '文件   编辑   视图   插入   布局   审阅',
    summary: '摘要',
    body: [
      '本文说明下一版本将有哪些变化、涉及哪些人，以及发布前需要准备什么。',
      '读者是回答客户问题的团队和负责开发的团队。',
    ],
    section: '1  有哪些变化',
    points: [
      '订单在打包之前可以修改。',
      '退货在网上登记，标签自行打印。',
      '发票统一在晚上发送，不再随每个包裹发送。',
      '帮助页面已重写，内容更短。',
    ],
    plan: '2  计划',
    head: ['步骤', '团队', '完成日期', '状态'],
    steps: ['起草', '审阅', '翻译', '测试', '发布'],
    teams: ['研发部', '运营部'],
    states: ['完成', '进行中', '未开始'],
    outline: '目录',
  },
}

/** A text processor with a page of a paper. */
export const document: Draw = ({ width, height, language, random, name, date }) => {
  const words = WORDS[language]
  const page = 820
  const x = Math.floor((width - page) / 2) + 60
  const inner = x + 72
  const month = date.slice(0, 7)
  return [
    rect(0, 0, width, height, '#e8ebee'),
    rect(0, 0, width, 74, '#f7f9fa'),
    text(16, 24, 13, words.menu, { fill: '#3b444b' }),
    ...Array.from({ length: 18 }, (_, each) =>
      rect(16 + each * 34 + Math.floor(each / 5) * 16, 42, 24, 20, '#e0e6ea', { r: 4 }),
    ),
    rect(0, 74, 250, height - 74, '#f1f4f6'),
    text(24, 110, 14, words.outline, { bold: true }),
    ...[words.summary, words.section, words.plan].map((each, row) =>
      text(24, 144 + row * 32, 13, each, { fill: row === 1 ? '#1d6f82' : '#57606a' }),
    ),
    rect(x, 100, page, height - 100, '#ffffff', { stroke: '#d6dce0' }),
    text(inner, 172, 28, name.replace(/\.\w+$/, ''), { bold: true }),
    text(inner, 202, 13, date, { fill: '#7a868d' }),
    text(inner, 246, 19, words.summary, { bold: true, fill: '#1d4a57' }),
    ...words.body.map((each, row) => text(inner, 278 + row * 26, 15, each)),
    text(inner, 362, 19, words.section, { bold: true, fill: '#1d4a57' }),
    ...words.points.map((each, row) => text(inner + 14, 394 + row * 28, 15, `•  ${each}`)),
    text(inner, 538, 19, words.plan, { bold: true, fill: '#1d4a57' }),
    rect(inner, 556, page - 144, 28, '#e5eff2'),
    ...words.head.map((each, column) => text(inner + 12 + column * 168, 575, 13, each, { bold: true })),
    ...words.steps.flatMap((each, row) => {
      const y = 575 + (row + 1) * 28
      return [
        each,
        random.pick(words.teams),
        `${month}-${String(4 + row * 5)}`.replace(/-(\d)$/, '-0$1'),
        random.pick(words.states),
      ].map((cell, column) => text(inner + 12 + column * 168, y, 13, cell))
    }),
    lines(
      Array.from({ length: 7 }, (_, row): [number, number, number, number] => [
        inner,
        556.5 + row * 28,
        inner + page - 144,
        556.5 + row * 28,
      ]),
      '#d6dce0',
    ),
    rect(inner + random.int(120, 420), 381 + random.int(0, 3) * 28, 2, 18, '#1d6f82'),
  ].join('')
}

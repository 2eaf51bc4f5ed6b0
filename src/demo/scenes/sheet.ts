import { type Draw, circle, grouped, lines, rect, text } from './svg'

const WORDS = {
  en: {
    menu: 'File   Edit   View   Insert   Format   Data   Review   Help',
    head: ['Item', 'Owner', 'January', 'February', 'March', 'April', 'May', 'Total', 'Change'],
    items: [
      'Hosting',
      'Licences',
      'Travel',
      'Training',
      'Hardware',
      'Office',
      'Advertising',
      'Printing',
      'Shipping',
      'Support',
    ],
    owners: ['Engineering', 'Operations', 'Marketing', 'Finance'],
    total: 'Total',
    tabs: ['Overview', 'By month', 'By team', 'Notes'],
    chart: 'Total per month',
  },
  zh: {
    menu: '文件   编辑   视图   插入   格式   数据   审阅   帮助',
    head: ['项目', '部门', '一月', '二月', '三月', '四月', '五月', '合计', '变化'],
    items: ['服务器', '软件许可', '差旅', '培训', '设备', '办公用品', '广告投放', '印刷', '物流', '技术支持'],
    owners: ['研发部', '运营部', '市场部', '财务部'],
    total: '合计',
    tabs: ['总览', '按月', '按部门', '备注'],
    chart: '每月合计',
  },
}
const GREEN = '#1f7a4d'
const ROW = 27
const WIDTHS = [40, 150, 130, 108, 108, 108, 108, 108, 120, 100]
const LEFT = WIDTHS.map((_, column) => WIDTHS.slice(0, column).reduce((sum, width) => sum + width, 0))

/** A budget table with a chart beside it. */
export const sheet: Draw = ({ width, height, language, random }) => {
  const words = WORDS[language]
  const rows = Math.floor((height - 168) / ROW)
  const end = (LEFT.at(-1) ?? 0) + (WIDTHS.at(-1) ?? 0)
  const sums = [0, 0, 0, 0, 0]
  const cells: string[] = []
  const right = (column: number) => (LEFT[column] ?? 0) + (WIDTHS[column] ?? 0) - 8
  for (let row = 0; row < rows - 2; row++) {
    const y = 124 + (row + 1) * ROW + 19
    const months = sums.map(() => random.int(800, 98_000))
    months.forEach((value, month) => (sums[month] = (sums[month] ?? 0) + value))
    const change = random.int(-180, 260) / 10
    cells.push(
      text(48, y, 13, words.items[row % words.items.length] ?? ''),
      text(198, y, 13, random.pick(words.owners), { fill: '#57606a' }),
      ...months.map((value, month) => text(right(3 + month), y, 13, grouped(value), { anchor: 'end' })),
      text(right(8), y, 13, grouped(months.reduce((sum, value) => sum + value, 0)), {
        anchor: 'end',
        bold: true,
      }),
      text(right(9), y, 13, `${change.toFixed(1)}%`, { anchor: 'end', fill: change < 0 ? '#b3261e' : GREEN }),
    )
  }
  const yTotal = 124 + (rows - 1) * ROW
  const selected = random.int(2, rows - 4)
  const highest = Math.max(...sums)
  return [
    rect(0, 0, width, height, '#ffffff'),
    rect(0, 0, width, 92, '#f3f6f4'),
    text(16, 24, 13, words.menu, { fill: '#3b444b' }),
    ...Array.from({ length: 14 }, (_, each) =>
      rect(16 + each * 36 + Math.floor(each / 4) * 14, 38, 26, 20, '#dfe7e2', { r: 4 }),
    ),
    rect(16, 66, 70, 20, '#ffffff', { stroke: '#cfd8d3' }),
    text(26, 81, 12, `H${selected + 1}`),
    rect(92, 66, width - 108, 20, '#ffffff', { stroke: '#cfd8d3' }),
    text(100, 81, 12, `=SUM(C${selected + 1}:G${selected + 1})`),
    rect(0, 92, width, 32, '#e9efeb'),
    ...WIDTHS.slice(1).map((w, column) =>
      text((LEFT[column + 1] ?? 0) + w / 2, 113, 12, String.fromCharCode(65 + column), {
        anchor: 'middle',
        fill: '#57606a',
      }),
    ),
    rect(40, 124, end - 40, ROW, '#d8ebe0'),
    ...words.head.map((head, column) =>
      column < 2
        ? text((LEFT[column + 1] ?? 0) + 8, 143, 13, head, { bold: true })
        : text(right(column + 1), 143, 13, head, { bold: true, anchor: 'end' }),
    ),
    rect(40, yTotal, end - 40, ROW, '#eef5f0'),
    text(48, yTotal + 19, 13, words.total, { bold: true }),
    ...sums.map((sum, month) =>
      text(right(3 + month), yTotal + 19, 13, grouped(sum), { anchor: 'end', bold: true }),
    ),
    ...cells,
    ...Array.from({ length: rows }, (_, row) =>
      text(32, 124 + row * ROW + 19, 11, String(row + 1), { anchor: 'end', fill: '#8b949e' }),
    ),
    lines(
      [
        ...Array.from({ length: rows + 1 }, (_, row): [number, number, number, number] => [
          0,
          124.5 + row * ROW,
          end,
          124.5 + row * ROW,
        ]),
        ...[...LEFT, end].map((x): [number, number, number, number] => [
          x + 0.5,
          92,
          x + 0.5,
          124 + rows * ROW,
        ]),
      ],
      '#dde3df',
    ),
    rect(LEFT[8] ?? 0, 124 + selected * ROW, WIDTHS[8] ?? 0, ROW, 'none', { stroke: GREEN }),
    text(end + 36, 160, 15, words.chart, { bold: true }),
    ...sums.map((sum, month) => {
      const tall = Math.round((sum / highest) * 240)
      return rect(end + 40 + month * 62, 430 - tall, 40, tall, month === 4 ? GREEN : '#9fcdb4', { r: 3 })
    }),
    ...sums.map((_, month) =>
      text(end + 60 + month * 62, 452, 11, words.head[month + 2] ?? '', {
        anchor: 'middle',
        fill: '#57606a',
      }),
    ),
    lines([[end + 36, 430.5, Math.min(end + 350, width - 12), 430.5]], '#9aa5a0'),
    rect(0, height - 30, width, 30, '#eef2f0'),
    ...words.tabs.map((tab, each) =>
      text(60 + each * 110, height - 10, 13, tab, { bold: each === 0, fill: each === 0 ? GREEN : '#57606a' }),
    ),
    circle(30, height - 15, 5, '#9fcdb4'),
  ].join('')
}

import { type Draw, circle, clock, line, rect, text } from './svg'

const WORDS = {
  en: {
    write: 'New message',
    folders: ['Inbox', 'Starred', 'Sent', 'Drafts', 'Archive', 'Orders', 'Notices'],
    search: 'Search mail',
    from: [
      'Finance',
      'Help desk',
      'Supplier desk',
      'Build server',
      'Travel desk',
      'Customer service',
      'Training',
      'Facilities',
      'Shop orders',
    ],
    about: [
      'Invoices for this month',
      'Your request was answered',
      'Delivery moved to Thursday',
      'Build finished, all tests pass',
      'Trip to Hangzhou: tickets',
      'Two questions about returns',
      'Course places for next week',
      'Meeting room 3 is free again',
      'Daily summary of orders',
    ],
    body: [
      'Hello,',
      '',
      'here is the summary we spoke about. The figures of the first three weeks are final,',
      'those of the last week will follow on Monday morning.',
      '',
      'Open points:',
      '  1. Confirm the delivery date with the supplier.',
      '  2. Send the corrected invoice to the customer.',
      '  3. Agree on who answers questions during the holiday.',
      '',
      'Please reply by Friday noon if anything is missing.',
      '',
      'This message is part of a demo. Nobody wrote it.',
    ],
    buttons: ['Reply', 'Reply all', 'Forward'],
    to: 'To: team list',
  },
  zh: {
    write: '写邮件',
    folders: ['收件箱', '星标', '已发送', '草稿', '存档', '订单', '通知'],
    search: '搜索邮件',
    from: [
      '财务部',
      '服务台',
      '供应商联络',
      '构建服务器',
      '差旅服务',
      '客户服务',
      '培训中心',
      '行政部',
      '商店订单',
    ],
    about: [
      '本月发票汇总',
      '您的申请已回复',
      '交货改到周四',
      '构建完成，测试全部通过',
      '杭州出差：车票信息',
      '关于退货的两个问题',
      '下周课程名额',
      '三号会议室可以使用',
      '每日订单摘要',
    ],
    body: [
      '您好：',
      '',
      '这是上次说好的汇总。前三周的数字已经确定，',
      '最后一周的数字下周一上午补充。',
      '',
      '待办事项：',
      '  1. 与供应商确认交货日期。',
      '  2. 把更正后的发票发给客户。',
      '  3. 商定假期由谁回复客户问题。',
      '',
      '如有遗漏，请在周五中午前回复。',
      '',
      '此邮件为演示内容，并非真人所写。',
    ],
    buttons: ['回复', '全部回复', '转发'],
    to: '收件人：团队邮件组',
  },
}
const COLOURS = ['#2a7f8e', '#8e5a2a', '#5a4fa3', '#2a8e54', '#a34f6f']

/** Folders, a list of letters and the open one. */
export const mail: Draw = ({ width, height, language, random, minutes }) => {
  const words = WORDS[language]
  const first = random.int(0, words.from.length - 1)
  const order = words.from.map((_, each) => (first + each) % words.from.length)
  const open = order[0] ?? 0
  let at = minutes - 4
  const times = order.map((_, each) => (each === 0 ? at : (at -= random.int(3, 24))))
  const left = 200
  const middle = 620
  return [
    rect(0, 0, width, height, '#ffffff'),
    rect(0, 0, left, height, '#f2f5f7'),
    rect(20, 20, 160, 38, '#1d6f82', { r: 19 }),
    text(100, 44, 14, words.write, { anchor: 'middle', fill: '#ffffff' }),
    rect(0, 78, left, 34, '#dbe8ec'),
    ...words.folders.map((folder, each) =>
      text(28, 100 + each * 36, 14, folder, { bold: each === 0, fill: '#33414a' }),
    ),
    text(178, 100, 13, String(random.int(3, 24)), { anchor: 'end', fill: '#1d6f82' }),
    rect(left + 16, 14, middle - left - 32, 34, '#eef2f4', { r: 17 }),
    text(left + 36, 36, 13, words.search, { fill: '#7a868d' }),
    rect(left, 62, middle - left, 74, '#e8f2f4'),
    ...order.flatMap((index, each) => {
      const y = 62 + each * 76
      const unread = each > 0 && random.chance(0.35)
      return [
        circle(left + 34, y + 36, 16, COLOURS[index % COLOURS.length] ?? '#333'),
        text(left + 34, y + 41, 14, (words.from[index] ?? '').slice(0, 1), {
          anchor: 'middle',
          fill: '#ffffff',
        }),
        text(left + 62, y + 31, 14, words.from[index] ?? '', { bold: unread }),
        text(middle - 18, y + 31, 12, clock(times[each] ?? 0), { anchor: 'end', fill: '#7a868d' }),
        text(left + 62, y + 53, 13, words.about[index] ?? '', { bold: unread, fill: '#57606a' }),
        line(left, y + 75.5, middle, y + 75.5, '#e4e9ec'),
      ]
    }),
    line(middle + 0.5, 0, middle + 0.5, height, '#dfe5e8'),
    text(middle + 36, 60, 22, words.about[open] ?? '', { bold: true }),
    circle(middle + 56, 104, 20, COLOURS[open % COLOURS.length] ?? '#333'),
    text(middle + 56, 110, 16, (words.from[open] ?? '').slice(0, 1), { anchor: 'middle', fill: '#ffffff' }),
    text(middle + 88, 100, 15, words.from[open] ?? '', { bold: true }),
    text(middle + 88, 121, 13, words.to, { fill: '#7a868d' }),
    text(width - 36, 100, 13, clock(times[0] ?? 0), { anchor: 'end', fill: '#7a868d' }),
    line(middle + 36, 146.5, width - 36, 146.5, '#e4e9ec'),
    ...words.body.map((each, row) => (each ? text(middle + 36, 184 + row * 28, 15, each) : '')),
    ...words.buttons.map((button, each) =>
      [
        rect(middle + 36 + each * 126, height - 78, 114, 38, '#ffffff', { r: 19, stroke: '#b9c6cc' }),
        text(middle + 93 + each * 126, height - 54, 14, button, { anchor: 'middle' }),
      ].join(''),
    ),
  ].join('')
}

import { type Draw, circle, clock, line, rect, text } from './svg'

const WORDS = {
  en: {
    channels: ['Website team', 'App 2.0', 'Customer questions', 'Build messages', 'Lunch', 'Whole company'],
    last: [
      'The page is up for review',
      'New screens are in',
      'Answered, thank you',
      'All tests pass',
      'Noodles today',
      'Lights on floor 2',
    ],
    who: ['Design desk', 'Test desk', 'Build bot', 'Service desk', 'Me'],
    says: [
      'The new start page is up for review.',
      'I see the header twice on a narrow screen.',
      'Thank you, fixed in the next build.',
      'Build finished. All tests pass.',
      'A customer asks whether an order can be changed.',
      'Yes, until it is packed. I will add that to the help page.',
      'Can we look at the prices together at three?',
      'Three is fine. Room 3.',
    ],
    write: 'Write a message',
  },
  zh: {
    channels: ['官网小组', '应用 2.0', '客户问题', '构建消息', '午饭', '全公司'],
    last: ['页面可以审阅了', '新界面已上传', '已回复，谢谢', '测试全部通过', '今天吃面', '二楼的灯已修好'],
    who: ['设计组', '测试组', '构建机器人', '服务台', '我'],
    says: [
      '新首页可以审阅了。',
      '窄屏上页头出现了两次。',
      '谢谢，下个构建里修好。',
      '构建完成，测试全部通过。',
      '有客户问订单能不能修改。',
      '打包之前可以，我把它写进帮助页面。',
      '三点一起看一下价格可以吗？',
      '三点可以，三号会议室。',
    ],
    write: '输入消息',
  },
}
const COLOURS = ['#8e5a2a', '#5a4fa3', '#2a8e54', '#a34f6f', '#1d6f82', '#4c6a8a']

/** Channels on the left, the talk of one on the right. */
export const chat: Draw = ({ width, height, language, random, name, minutes }) => {
  const words = WORDS[language]
  const left = 320
  const shown = Math.max(0, words.channels.indexOf(name))
  const first = random.int(0, words.says.length - 1)
  const room = Math.floor((height - 190) / 82)
  return [
    rect(0, 0, width, height, '#f6f8f9'),
    rect(0, 0, left, height, '#ffffff'),
    rect(0, 20 + shown * 76, left, 76, '#e3eff2'),
    ...words.channels.flatMap((channel, each) => {
      const y = 20 + each * 76
      return [
        circle(44, y + 38, 22, COLOURS[each] ?? '#333'),
        text(44, y + 44, 17, channel.slice(0, 1), { anchor: 'middle', fill: '#ffffff' }),
        text(80, y + 33, 15, channel, { bold: each === shown }),
        text(80, y + 56, 13, words.last[each] ?? '', { fill: '#7a868d' }),
        text(left - 16, y + 33, 11, clock(Math.max(480, minutes - each * 17 - 2)), {
          anchor: 'end',
          fill: '#9aa5ab',
        }),
      ]
    }),
    line(left + 0.5, 0, left + 0.5, height, '#dfe5e8'),
    rect(left + 1, 0, width - left - 1, 58, '#ffffff'),
    text(left + 28, 37, 18, words.channels[shown] ?? '', { bold: true }),
    line(left, 58.5, width, 58.5, '#dfe5e8'),
    ...Array.from({ length: room }, (_, each) => {
      const said = words.says[(first + each) % words.says.length] ?? ''
      const who = random.int(0, words.who.length - 1)
      const mine = who === words.who.length - 1
      const y = 84 + each * 82
      const wide = [...said].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 15.5 : 8.2), 30)
      const x = mine ? width - 84 - wide : left + 76
      const at = text(
        mine ? width - 84 : left + 76,
        y + 8,
        12,
        `${words.who[who]}  ${clock(Math.max(481, minutes - (room - each) * 3))}`,
        {
          anchor: mine ? 'end' : 'start',
          fill: '#8a959b',
        },
      )
      return [
        circle(mine ? width - 48 : left + 44, y + 28, 20, COLOURS[who] ?? '#333'),
        text(mine ? width - 48 : left + 44, y + 34, 15, (words.who[who] ?? '').slice(0, 1), {
          anchor: 'middle',
          fill: '#ffffff',
        }),
        at,
        rect(x, y + 16, wide, 38, mine ? '#cfe6ea' : '#ffffff', { r: 10, stroke: '#e1e7ea' }),
        text(x + 15, y + 41, 15, said),
      ].join('')
    }),
    rect(left + 24, height - 92, width - left - 48, 64, '#ffffff', { r: 10, stroke: '#cfd8dc' }),
    text(left + 46, height - 54, 14, words.write, { fill: '#9aa5ab' }),
    rect(width - 120, height - 76, 80, 32, '#1d6f82', { r: 16 }),
    `<path d="M${width - 88} ${height - 68}l18 8l-18 8z" fill="#ffffff"/>`,
  ].join('')
}

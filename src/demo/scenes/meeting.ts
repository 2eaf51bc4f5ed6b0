import { type Draw, circle, lines, rect, text } from './svg'

const WORDS = {
  en: {
    slide: 'Where we stand',
    points: [
      'Website: two pages left',
      'App 2.0: first test next week',
      'Questions: answered in 5 hours',
      'Open: prices for spring',
    ],
    seats: ['Room 3', 'Engineering', 'Operations', 'Design', 'Service'],
    bar: ['Mute', 'Camera', 'Share', 'Hand', 'Leave'],
    chart: 'Questions per week',
  },
  zh: {
    slide: '目前进展',
    points: ['官网：还剩两个页面', '应用 2.0：下周首次测试', '客户问题：5 小时内回复', '待定：春季价格'],
    seats: ['三号会议室', '研发部', '运营部', '设计组', '服务台'],
    bar: ['静音', '摄像头', '共享', '举手', '离开'],
    chart: '每周客户问题',
  },
}
const COLOURS = ['#4c6a8a', '#1d6f82', '#8e5a2a', '#5a4fa3', '#2a8e54']

/** A call with a shared slide; nobody's face. */
export const meeting: Draw = ({ width, height, language, random }) => {
  const words = WORDS[language]
  const right = width - 270
  const tile = Math.floor((height - 130) / words.seats.length)
  const speaking = random.int(0, words.seats.length - 1)
  const slide = { x: 30, y: 30, w: right - 50, h: height - 130 }
  const bars = Array.from({ length: 8 }, () => random.int(40, 170))
  return [
    rect(0, 0, width, height, '#1f2429'),
    rect(slide.x, slide.y, slide.w, slide.h, '#ffffff', { r: 6 }),
    rect(slide.x, slide.y, 12, slide.h, '#1d6f82'),
    text(slide.x + 70, slide.y + 100, 38, words.slide, { bold: true }),
    ...words.points.map(
      (point, row) =>
        circle(slide.x + 80, slide.y + 178 + row * 58, 5, '#1d6f82') +
        text(slide.x + 104, slide.y + 186 + row * 58, 22, point),
    ),
    text(slide.x + slide.w - 420, slide.y + slide.h - 236, 15, words.chart, { fill: '#57606a' }),
    ...bars.map((bar, each) =>
      rect(
        slide.x + slide.w - 420 + each * 46,
        slide.y + slide.h - 44 - bar,
        30,
        bar,
        each === 7 ? '#1d6f82' : '#b5d3da',
        { r: 3 },
      ),
    ),
    lines(
      [[slide.x + slide.w - 424, slide.y + slide.h - 43.5, slide.x + slide.w - 50, slide.y + slide.h - 43.5]],
      '#9aa5ab',
    ),
    ...words.seats.map((seat, each) => {
      const y = 30 + each * tile
      return [
        rect(right, y, 240, tile - 12, '#2f363d', {
          r: 8,
          ...(each === speaking ? { stroke: '#3fa7b8' } : {}),
        }),
        circle(right + 120, y + tile / 2 - 18, 30, COLOURS[each] ?? '#555'),
        text(right + 120, y + tile / 2 - 9, 24, seat.slice(0, 1), { anchor: 'middle', fill: '#ffffff' }),
        text(right + 16, y + tile - 26, 13, seat, { fill: '#d6dce0' }),
      ].join('')
    }),
    ...words.bar.map((button, each) => {
      const x = width / 2 - 270 + each * 112
      return (
        rect(x, height - 72, 96, 44, each === 4 ? '#b3362c' : '#363e46', { r: 22 }) +
        text(x + 48, height - 44, 14, button, { anchor: 'middle', fill: '#ffffff' })
      )
    }),
  ].join('')
}

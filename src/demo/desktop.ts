import path from 'node:path'
import sharp from 'sharp'
import type { Language } from '../base/labels'
import { randomFrom } from './random'
import { calendar } from './scenes/calendar'
import { chat } from './scenes/chat'
import { code } from './scenes/code'
import { design } from './scenes/design'
import { document } from './scenes/document'
import { mail } from './scenes/mail'
import { meeting } from './scenes/meeting'
import { sheet } from './scenes/sheet'
import { shop } from './scenes/shop'
import { type Draw, circle, clock, group, rect, text } from './scenes/svg'
import { PROGRAMS, type SceneName, taskOf, titleOf } from './tasks'

export const DESKTOP = { width: 1600, height: 900 }
export const FONT_FILE = path.join('src', 'demo', 'fonts', 'NotoSansSC-demo.ttf')
const FAMILY = 'Noto Sans SC'
const BAR = 44
const TITLE = 38

export interface DesktopShot {
  /** Decides every detail: the same seed draws the same image. */
  seed: string
  /** Wallpaper and window place stay the same for a person. */
  person: string
  task: string
  language: Language
  /** `YYYY-MM-DD`, local. */
  date: string
  /** Minutes since local midnight. */
  minutes: number
}

const SCENES: Readonly<Record<SceneName, Draw>> = {
  sheet,
  mail,
  code,
  shop,
  document,
  chat,
  calendar,
  design,
  meeting,
}
const ICONS: Readonly<Record<SceneName, string>> = {
  sheet: '#2a8e54',
  mail: '#2f7fc0',
  code: '#4b5363',
  shop: '#d08a2e',
  document: '#4a6fc0',
  chat: '#3fa77b',
  calendar: '#b3503c',
  design: '#8a5ac0',
  meeting: '#3c8aa0',
}
const WALLPAPERS: [string, string][] = [
  ['#274060', '#1b998b'],
  ['#3d3557', '#8a6fa8'],
  ['#22484a', '#6fa08a'],
  ['#54402f', '#b08a5a'],
  ['#2c3e50', '#6f8ca8'],
  ['#413c3a', '#8a9a7a'],
]

/** The desktop as SVG. Pure. */
export const drawDesktop = (shot: DesktopShot): string => {
  const { width, height } = DESKTOP
  const own = randomFrom('person', shot.person)
  const [from, to] = own.pick(WALLPAPERS)
  const margin = own.int(18, 44)
  const area = { x: margin + 8, y: margin, w: width - 2 * margin - 16, h: height - BAR - 2 * margin }
  const task = taskOf(shot.task)
  const inside = SCENES[task.scene]({
    width: area.w,
    height: area.h - TITLE,
    language: shot.language,
    random: randomFrom(shot.seed, shot.task),
    name: task.name[shot.language],
    date: shot.date,
    minutes: shot.minutes,
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FAMILY}">`,
    `<defs><linearGradient id="wall" gradientUnits="userSpaceOnUse" x2="${width}" y2="${height}"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    `<clipPath id="inside"><rect width="${area.w}" height="${area.h - TITLE}"/></clipPath></defs>`,
    wallpaper(area),
    rect(area.x - 3, area.y + 4, area.w + 6, area.h + 4, '#000000', { r: 14, opacity: 0.22 }),
    rect(area.x, area.y, area.w, area.h, '#e6eaed', { r: 10 }),
    titleBar(area, titleOf(task, shot.language), ICONS[task.scene]),
    group(area.x, area.y + TITLE, inside, ' clip-path="url(#inside)"'),
    taskbar(shot, task.scene),
    badge(),
    '</svg>',
  ].join('')
}

/** Makes the font known to the process; sharp registers a file that it once used, and the SVG then finds it by its name. */
let fontReady: Promise<unknown> | undefined
const loadFont = () =>
  (fontReady ??= sharp({ text: { text: 'D', font: FAMILY, fontfile: path.resolve(FONT_FILE) } })
    .png()
    .toBuffer())

export interface DrawnImage {
  bytes: Buffer
  thumb: Buffer
  width: number
  height: number
}

/** The desktop as WebP, with its thumbnail. */
export const renderDesktop = async (shot: DesktopShot, thumbWidth = 320): Promise<DrawnImage> => {
  await loadFont()
  const { data, info } = await sharp(Buffer.from(drawDesktop(shot)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } }
  const bytes = await sharp(data, raw).webp({ quality: 74, effort: 0 }).toBuffer()
  const thumb = await sharp(data, raw).resize(thumbWidth).webp({ quality: 75, effort: 0 }).toBuffer()
  return { bytes, thumb, width: info.width, height: info.height }
}

/** Around the window alone: what lies under it nobody sees, and a gradient over all of it is a third of the drawing. */
const wallpaper = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): string => {
  const { width, height } = DESKTOP
  const corner = 12
  const hole = `M${x + corner} ${y + corner}h${w - 2 * corner}v${h - 2 * corner}h${2 * corner - w}z`
  return `<path d="M0 0H${width}V${height}H0z${hole}" fill="url(#wall)" fill-rule="evenodd"/>`
}

const titleBar = (area: { x: number; y: number; w: number }, title: string, icon: string): string => {
  const right = area.x + area.w
  const y = area.y + TITLE / 2
  return [
    rect(area.x + 14, y - 9, 18, 18, icon, { r: 4 }),
    text(area.x + 44, y + 5, 14, title, { fill: '#33414a' }),
    `<path d="M${right - 112} ${y}h12M${right - 38} ${y - 6}l12 12m0 -12l-12 12" stroke="#57606a" stroke-width="1.5"/>`,
    `<rect x="${right - 74}" y="${y - 6}" width="12" height="12" fill="none" stroke="#57606a" stroke-width="1.5"/>`,
  ].join('')
}

const taskbar = ({ language, date, minutes }: DesktopShot, active: SceneName): string => {
  const { width, height } = DESKTOP
  const top = height - BAR
  return [
    rect(0, top, width, BAR, '#14181c', { opacity: 0.94 }),
    ...[0, 1, 2, 3].map((each) =>
      rect(20 + (each % 2) * 11, top + 13 + Math.floor(each / 2) * 11, 9, 9, '#7fc3cf', { r: 2 }),
    ),
    ...(Object.keys(ICONS) as SceneName[]).map((scene, index) => {
      const x = 66 + index * 48
      const here = scene === active
      return (
        (here
          ? rect(x - 8, top + 4, 40, 36, '#39424a', { r: 6 }) +
            rect(x + 4, top + 37, 16, 3, '#7fc3cf', { r: 1 })
          : '') +
        rect(x, top + 10, 24, 24, ICONS[scene], { r: 6 }) +
        text(x + 12, top + 27, 13, PROGRAMS[scene].label[language].slice(0, 1), {
          anchor: 'middle',
          fill: '#ffffff',
        })
      )
    }),
    circle(width - 214, top + 22, 4, '#b3361f'),
    text(width - 200, top + 27, 13, language === 'zh' ? '正在记录' : 'Recording', { fill: '#d6dce0' }),
    text(width - 20, top + 19, 13, clock(minutes), { anchor: 'end', fill: '#ffffff' }),
    text(width - 20, top + 36, 12, date, { anchor: 'end', fill: '#c4ccd2' }),
  ].join('')
}

/** Nobody may take a drawn image for a real one. */
const badge = (): string => {
  const { width, height } = DESKTOP
  return (
    rect(width - 172, height - BAR - 48, 152, 36, '#f2b632', { r: 18, stroke: '#7a5600' }) +
    text(width - 96, height - BAR - 24, 17, '演示 · DEMO', { anchor: 'middle', bold: true, fill: '#3a2a00' })
  )
}

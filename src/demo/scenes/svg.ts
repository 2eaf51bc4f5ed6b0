import type { Language } from '../../base/labels'
import type { Random } from '../random'

/** What a scene is told: the inside of its window, in whose language, and what it is about. */
export interface Scene {
  width: number
  height: number
  language: Language
  random: Random
  /** The document's name, as in the window's title. */
  name: string
  /** `YYYY-MM-DD`, local. */
  date: string
  /** Minutes since local midnight. */
  minutes: number
}

export type Draw = (scene: Scene) => string

interface RectStyle {
  r?: number
  stroke?: string
  opacity?: number
}

interface TextStyle {
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
}

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  style: RectStyle = {},
): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"` +
  (style.r ? ` rx="${style.r}"` : '') +
  (style.stroke ? ` stroke="${style.stroke}"` : '') +
  (style.opacity ? ` opacity="${style.opacity}"` : '') +
  '/>'

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}"/>`

/** Many lines in one element: a grid of single lines is slow to draw. */
export const lines = (all: readonly [number, number, number, number][], stroke: string): string =>
  `<path d="${all.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}" stroke="${stroke}"/>`

export const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

export const text = (x: number, y: number, size: number, content: string, style: TextStyle = {}): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${style.fill ?? '#24292f'}"` +
  (style.anchor ? ` text-anchor="${style.anchor}"` : '') +
  (style.bold ? ' font-weight="bold"' : '') +
  ` xml:space="preserve">${escape(content)}</text>`

export const group = (x: number, y: number, content: string, more = ''): string =>
  `<g transform="translate(${x} ${y})"${more}>${content}</g>`

export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`

/** Grouped by threes, without asking the machine's locale. */
export const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')

const escape = (content: string): string =>
  content.replace(
    /[&<>"]/g,
    (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? each,
  )

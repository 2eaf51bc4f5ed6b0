import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILE = 'demo.json'

/** What a demo's folder says of itself. */
export interface Marker {
  demo: true
  /** Raised when the demo is described otherwise, so that an older one is made anew. */
  format: number
  seed: string
  /** The day of the first fill. */
  anchor: string
  /** Up to when it is filled, ISO 8601; null while the first fill has not ended. */
  filledUntil: string | null
}

const fileIn = (folder: string): string => path.join(path.resolve(folder), FILE)

export const readMarker = (folder: string): Marker | null => {
  if (!existsSync(fileIn(folder))) return null
  return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Marker
}

/** Written in one step: a crash leaves the marker before or the one after. */
export const writeMarker = (folder: string, marker: Marker): void => {
  mkdirSync(path.resolve(folder), { recursive: true, mode: 0o700 })
  writeFileSync(`${fileIn(folder)}.part`, `${JSON.stringify(marker)}\n`)
  renameSync(`${fileIn(folder)}.part`, fileIn(folder))
}

/** Removes a demo that was not filled to its end. Nothing but a marked folder is ever removed. */
export const removeDemo = (...folders: string[]): void => {
  for (const folder of folders) if (readMarker(folder)) rmSync(path.resolve(folder), { recursive: true })
}

/**
 * The real server never runs on invented people.
 * @throws Error that says what to do, where a folder holds the demo.
 */
export const refuseDemo = (...folders: string[]): void => {
  const found = folders.find((folder) => existsSync(fileIn(folder)))
  if (!found) return
  throw new Error(
    `${path.resolve(found)} holds the demo company, and Glasswork does not start on it. Run \`npm run demo\` for the demo, or name other folders in DATA_DIR and MEDIA_DIR.`,
  )
}

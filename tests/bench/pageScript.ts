import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Bench, Measured } from './bench'

const BUILD = '.next'
/** As the server hands a file to a browser that reads Brotli. */
const bytesOf = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + bytesOf(path.join(BUILD, file)), 0) / 1024

/** The scripts that a page names in its HTML; what it asks for later, once it is there, is not among them. */
const scriptsOf = (page: string): Measured => {
  const read = (file: string) => readFileSync(path.join(BUILD, file), 'utf8')
  const { rootMainFiles } = JSON.parse(read('build-manifest.json')) as { rootMainFiles: string[] }
  const globalThis: { __RSC_MANIFEST?: Record<string, { entryJSFiles: Record<string, string[]> }> } = {}
  runInNewContext(read(`server/app/${page}/page_client-reference-manifest.js`), { globalThis })
  const own = Object.values(globalThis.__RSC_MANIFEST ?? {}).flatMap(({ entryJSFiles }) =>
    Object.values(entryJSFiles).flat(),
  )
  const [floor, value] = [kilobytes(rootMainFiles), kilobytes(new Set([...rootMainFiles, ...own]))]
  return { floor, value, ratio: value / floor }
}

const bench = (name: string, page: string, most: number): Bench => ({
  name,
  unit: 'kB',
  floor: 'React and Next alone, compressed',
  value: 'the script that the page begins with, as the server hands it out',
  target: { of: 'value', most },
  paths: ['src/portal/', 'src/components/', 'src/i18n/', 'src/app/(portal)/', 'package-lock.json'],
  measure: () => Promise.resolve(scriptsOf(page)),
})

export const pageScripts: readonly Bench[] = [
  bench('script-sign-in', '(portal)/(open)/sign-in', 170),
  bench('script-today', '(portal)/(own)', 170),
  bench('script-day', '(portal)/(own)/days/[date]', 220),
]

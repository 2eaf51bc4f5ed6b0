import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Copies what the built server needs at run time, and nothing else, into a folder: `node scripts/pack.mjs FOLDER`. For the Dockerfile. */
const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft')
const [out] = process.argv.slice(2)
if (!out) throw new Error('Name the folder to pack into.')

/** What a trace finds and a server never loads: tools that make migrations, Next's own development and build, other platforms. */
const UNUSED = [
  '**/node_modules/{drizzle-kit,esbuild,@esbuild,tsx,typescript,sass,monaco-editor}/**',
  '**/node_modules/@next/swc-*/**',
  '**/node_modules/@libsql/*-musl/**',
  '**/node_modules/@img/*musl*/**',
  'node_modules/next/dist/compiled/next-server/*.dev.js',
  'node_modules/next/dist/compiled/{babel,babel-packages,next-devtools}/**',
  'node_modules/**/*.{map,d.ts,d.mts,d.cts,md}',
]
/** Loaded by names that no trace can follow, or beside their code. */
const WHOLE = [
  '@libsql/linux-x64-gnu',
  '@libsql/linux-arm64-gnu',
  '@img',
  'next/dist/compiled/webpack',
  'next/dist/compiled/@babel',
]

const isUnused = (file) => UNUSED.some((pattern) => path.matchesGlob(file, pattern))

const entries = [
  'dist/server.js',
  'dist/commands.js',
  'dist/reader.js',
  'next.config.mjs',
  'node_modules/next/dist/server/next.js',
]
const { fileList } = await nodeFileTrace(entries, {
  base: process.cwd(),
  conditions: ['node', 'production'],
  ignore: isUnused,
})

/** What the pages need besides, as the build wrote it down. */
const pages = readdirSync('.next/server/app', { recursive: true })
  .filter((name) => name.endsWith('.nft.json'))
  .flatMap((name) => {
    const file = path.join('.next/server/app', name)
    return JSON.parse(readFileSync(file, 'utf8')).files.map((each) => path.join(path.dirname(file), each))
  })
const server = JSON.parse(readFileSync('.next/next-server.js.nft.json', 'utf8')).files.map((each) =>
  path.join('.next', each),
)

const isAsset = (file) => file.startsWith('src/') && /\.(ttf|otf|woff2?|png|svg|txt)$/.test(file)
const traced = [...fileList, ...server, ...pages].filter(
  (file) => file.startsWith('node_modules/') || isAsset(file),
)

const copy = (file) => {
  if (existsSync(file) && !isUnused(file)) cpSync(file, path.join(out, file), { recursive: true })
}
const built = (file) => !/^\.next\/(cache|trace|types|diagnostics)|\.map$|\.nft\.json$/.test(file)

mkdirSync(out, { recursive: true })
for (const file of new Set(traced)) if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) copy(file)
for (const name of WHOLE) copy(path.join('node_modules', name))
for (const folder of ['dist', '.next'])
  cpSync(folder, path.join(out, folder), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) =>
      built(path.relative('.', from)) && (!lstatSync(from).isSymbolicLink() || isPacked(from)),
  })
for (const file of ['package.json', 'next.config.mjs']) copy(file)

/** The build links some packages under names of its own; links to what is left out would dangle. */
function isPacked(link) {
  return existsSync(path.join(out, path.relative(process.cwd(), realpathSync(link))))
}

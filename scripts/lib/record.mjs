import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export const RECORD = 'docs/proofs.md'

/** The commit that a result is of. */
export const commitNow = () => execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()

const pageNow = () => (existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : '# What was proved\n')
const markers = (part) => [`<!-- ${part} -->`, `<!-- /${part} -->`]

/** What stands in a part of docs/proofs.md; nothing where there is none. */
export const recorded = (part) => {
  const [open, close] = markers(part)
  const [, rest = ''] = pageNow().split(open)
  return rest.split(close)[0]
}

/** Writes a result to its part of docs/proofs.md, between its markers; the other parts stay as they are. */
export const record = (part, text) => {
  const [open, close] = markers(part)
  const page = pageNow()
  const section = `${open}\n\n${text.trim()}\n\n${close}`
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  const next =
    start >= 0 && end > start
      ? page.slice(0, start) + section + page.slice(end + close.length)
      : `${page.trimEnd()}\n\n${section}\n`
  writeFileSync(RECORD, next)
  execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', RECORD])
}

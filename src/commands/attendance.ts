import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { computeFile } from '../attendance/file/compute'

const USAGE = `Usage: npm run --silent attendance -- FILE

Computes days of attendance by the engine of the product, one line of JSON each. FILE holds { shifts, patterns, calendars, examples }, in the form of
tests/fixtures/attendance.json; - reads it from standard input.
`

/** `attendance FILE`: computes the examples of a file. @returns the exit code */
export const attendanceCommand = async ([file, ...more]: string[]): Promise<number> => {
  if (!file || more.length || (file.startsWith('-') && file !== '-')) {
    process.stderr.write(USAGE)
    return 2
  }
  const name = file === '-' ? 'The standard input' : file
  let content: string
  try {
    content = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'))
  } catch (error) {
    process.stderr.write(`${name} cannot be read: ${(error as Error).message}\n`)
    return 1
  }
  try {
    for (const line of computeFile(content)) process.stdout.write(`${JSON.stringify(line)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${name} cannot be computed. ${(error as Error).message}\n`)
    return 1
  }
}

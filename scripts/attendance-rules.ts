import { writeFileSync } from 'node:fs'
import { attendancePage } from './lib/attendancePage'

/** Writes docs/attendance.md: each rule in words, with examples that tests compute. */
writeFileSync('docs/attendance.md', attendancePage())

import '../e2e/plainAssert'
import { writeFile } from 'node:fs/promises'
import { startAwServer } from '../../scripts/lib/activitywatch.mjs'
import type { Database } from '../faults/site'
import { Desk } from './desk'
import { walkFirstDay } from '../e2e/firstDay'
import { Office, SCENES } from './play'

/** Called by scripts/testAgent.mjs: on which databases, which of the two parts, and where the results go. */
const { databases, parts, report } = JSON.parse(process.argv[2] ?? '{}') as {
  databases: Database[]
  parts: ('scenes' | 'first-day')[]
  report: string
}
/** The walk of the first day: English at a desk's width on SQLite, Chinese at a phone's on MongoDB. */
const CASTS = {
  sqlite: { database: 'sqlite', language: 'en', phone: false },
  mongo: { database: 'mongo', language: 'zh', phone: true },
} as const

const tally = { passed: 0, failed: 0 }
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const desk = await Desk.open([89, 88, 87, 86, 85])
try {
  await desk.page('Begin')
  for (const database of parts.includes('scenes') ? databases : []) {
    const activityWatch = await startAwServer()
    if (!activityWatch) throw new Error('no aw-server was found, and none could be installed')
    const office = await Office.open(database, desk, activityWatch.origin)
    let scene = ''
    try {
      for (const { title, play } of SCENES) {
        scene = title
        const began = process.hrtime.bigint()
        await play(office)
        tally.passed++
        say(`ok   ${database}: ${title} (${Number(process.hrtime.bigint() - began) / 1e9} s)`)
      }
    } catch (error) {
      // The scenes that follow build on this one.
      tally.failed++
      say(`FAIL ${database}: ${scene}: ${(error as Error).stack ?? ''}`)
    } finally {
      await office.close()
      await activityWatch.stop()
    }
  }
  for (const database of parts.includes('first-day') ? databases : [])
    await walkFirstDay(CASTS[database], desk, tally).catch((error: unknown) => {
      tally.failed++
      say(`FAIL first day, ${database}: ${(error as Error).stack ?? ''}`)
    })
} finally {
  await desk.close()
  await writeFile(report, JSON.stringify(tally))
}
process.exit(tally.failed ? 1 : 0)

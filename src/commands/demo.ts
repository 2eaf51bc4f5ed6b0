import { existsSync } from 'node:fs'
import path from 'node:path'
import { MultiBar, type SingleBar } from 'cli-progress'
import { setClock, systemClock } from '../base/clock'
import { sqliteFile } from '../db/adapter'
import { lockFile } from '../db/sqlite/lock'
import { BLOCK } from '../demo/day'
import { beginningOf, type FillProgress, fillDemo, type Stage, topUpDemo } from '../demo/fill'
import { DEMO_PASSWORD } from '../demo/fillPeople'
import { dateAt } from '../demo/calendarDays'
import { type Marker, readMarker, removeDemo, writeMarker } from '../demo/marker'
import { type DemoPerson, PEOPLE } from '../demo/people'
import { type ReplayClock, replayClock } from '../demo/replayClock'
import type { Env } from '../base/env'
import { createLogger } from '../base/logger'
import { openFileStore } from '../files/current'
import { openDatabase, type Opened, start } from '../start'

const SEED = 'glasswork'
/** Raise it when the demo is described otherwise: older ones are then made anew. */
const FORMAT = 4

/**
 * `demo`: fills the demo company where it is missing or behind, and serves it on this machine until it is told to stop. With `--fill` it does
 * the first alone, as long as there are no pages to serve.
 */
export const demoCommand = async (env: Env, args: string[]): Promise<number> => {
  if (!env.DEMO) {
    process.stderr.write('Start the demo with `npm run demo`: it has folders of its own.\n')
    return 2
  }
  const clock = replayClock()
  // Whole blocks of ten minutes, so that the next start goes on where this one ends.
  const now = new Date(Math.floor(systemClock.now() / BLOCK) * BLOCK)
  const marker = markedFolders(env, now)
  if (!marker.filledUntil) clock.show(beginningOf(SEED, now))
  const fill = (opened: Opened) => prepare(env, opened, clock, marker, now)
  if (args.includes('--fill')) {
    await fillAlone(env, clock, fill)
    return 0
  }
  const running = await start({ env, clock, prepare: fill })
  process.stdout.write(welcome(running.origin))
  await toldToStop()
  await running.stop()
  return 0
}

const fillAlone = async (
  env: Env,
  clock: ReplayClock,
  fill: (opened: Opened) => Promise<void>,
): Promise<void> => {
  setClock(clock)
  const { payload, lock } = await openDatabase(env, createLogger(env))
  try {
    await fill({ payload, files: openFileStore(env.MEDIA_DIR) })
  } finally {
    await payload.destroy()
    lock?.release()
  }
}

/** The marker of a demo that was filled to its end, or a new one in empty folders. */
const markedFolders = (env: Env, now: Date): Marker => {
  const folders = [env.DATA_DIR, env.MEDIA_DIR]
  const known = readMarker(env.DATA_DIR)
  if (!known && existsSync(sqliteFile(env))) {
    throw new Error(
      `${path.resolve(env.DATA_DIR)} holds a database that is not the demo's. Nothing was touched.`,
    )
  }
  if (known?.filledUntil && known.format === FORMAT && readMarker(env.MEDIA_DIR)) return known
  if (known) {
    lockFile(sqliteFile(env)).release() // refuses while another demo still fills these folders
    removeDemo(...folders)
  }
  const marker: Marker = { demo: true, format: FORMAT, seed: SEED, anchor: dateAt(now), filledUntil: null }
  for (const folder of folders) writeMarker(folder, marker)
  return marker
}

const prepare = async (
  env: Env,
  opened: Opened,
  clock: ReplayClock,
  marker: Marker,
  now: Date,
): Promise<void> => {
  const { progress, stop } = bars()
  const options = { ...opened, clock, seed: marker.seed, now, progress }
  try {
    if (marker.filledUntil) await topUpDemo(options, marker.anchor, new Date(marker.filledUntil))
    else await fillDemo(options)
  } finally {
    stop()
  }
  for (const folder of [env.DATA_DIR, env.MEDIA_DIR])
    writeMarker(folder, { ...marker, filledUntil: now.toISOString() })
}

const STAGES: Record<Stage, string> = {
  people: 'People and what they agreed to',
  activity: 'Thirty days of activity',
  screenshots: 'Screenshots, drawn',
}

const bars = (): { progress: FillProgress; stop: () => void } => {
  const multi = new MultiBar({
    format: '{stage} {bar} {value}/{total}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
  })
  const shown = new Map<Stage, SingleBar>()
  const progress: FillProgress = (stage, done, total) => {
    const bar = shown.get(stage)
    if (bar) bar.increment(done)
    else if (total) shown.set(stage, multi.create(total, done, { stage: STAGES[stage].padEnd(32) }))
  }
  return { progress, stop: () => multi.stop() }
}

const roleOf = ({ roles, leads }: DemoPerson): string =>
  roles.includes('admin')
    ? 'admin'
    : roles.includes('hr')
      ? 'hr'
      : roles.includes('privacy')
        ? 'privacy'
        : leads
          ? 'lead'
          : 'employee'

const welcome = (origin: string): string => {
  const signIns = PEOPLE.map((person) => {
    const { username, look } = person
    return `  ${username.padEnd(16)} ${roleOf(person).padEnd(9)} ${look.en} ${look.zh}\n`
  })
  return [
    '\nDEMO 演示: everything in here is invented. 一切内容均为虚构。\n',
    `\n  ${origin}\n`,
    `\nPassword of all 统一密码: ${DEMO_PASSWORD}\n\n`,
    ...signIns,
    '\nhr, privacy and admin also have /admin. Stop with Ctrl+C; the next start takes seconds.\n',
  ].join('')
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

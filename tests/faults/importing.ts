import assert from 'node:assert/strict'
import type { FaultPoint } from '../../src/base/faults'
import type { Cast } from './cast'
import { moment, runWhole, seeKilled, type Round, type Scenario } from './round'
import { asPerson } from './send'
import type { Site } from './site'
import type { Imported } from './stored'

const PEOPLE = 500

const listOf = (stem: string): string =>
  [
    'name,user name,team',
    ...Array.from({ length: PEOPLE }, (_, i) => `${stem} ${i},${stem}${i},${stem} ${i % 3}`),
  ].join('\n')

/** Asks, and does not mind that the server dies before it answers: the work goes on by itself. */
const ask = async (site: Site, cast: Cast, path: string, request: RequestInit): Promise<void> => {
  const headers = { ...asPerson(cast.hr.cookie), ...(request.headers as Record<string, string>) }
  const answer = await fetch((await site.origin()) + path, { method: 'POST', ...request, headers }).catch(
    () => undefined,
  )
  if (answer) assert.ok(answer.ok, `${path} was answered with ${answer.status}`)
}

const upload = async (site: Site, cast: Cast, name: string): Promise<void> => {
  const plan = { columns: { name: 0, username: 1, team: 2 }, company: cast.company, from: '2040-01-01' }
  const body = new FormData()
  body.set('file', new Blob([listOf(name)]), name)
  body.set('plan', JSON.stringify({ ...plan, makeTeams: true }))
  await ask(site, cast, '/api/imports', { body })
}

const undo = async (site: Site, cast: Cast, name: string): Promise<void> => {
  const { id } = await seen(site, name)
  await ask(site, cast, `/api/imports/${id}/undo`, {
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
}

const seen = (site: Site, fileName: string) => site.ask<Imported>({ do: 'imported', fileName })

const whole = async (site: Site, name: string): Promise<void> => {
  const { state, people, employments, memberships, rows, teams } = await seen(site, name)
  assert.deepEqual([state, rows, teams], ['done', 0, 3])
  assert.equal(people.length, PEOPLE, 'somebody is missing, or there twice')
  assert.deepEqual(employments, people, 'one employment each')
  assert.deepEqual(memberships, people, 'one team each')
}

const gone = async (site: Site, name: string): Promise<void> => {
  const { state, people, employments, memberships, rows, teams } = await seen(site, name)
  assert.deepEqual([state, people, employments, memberships, rows, teams], ['undone', [], [], [], 0, 0])
}

const nameOf = ({ random }: Round): string => `n${random.int(1_000_000, 9_999_999)}`

/** A list is taken in; the server dies amid a batch, is started again, and goes on. Then all of it is undone. */
export const importing = (point: FaultPoint, passes: readonly number[]): Scenario => ({
  point,
  passes,
  at: '11:30',
  play: async (round) => {
    const { site, cast, monday } = round
    const name = nameOf(round)
    await upload(site, cast, name)
    await seeKilled(site, new Promise(() => undefined))
    await site.start({ at: moment(monday, 0, '11:35') })
    await runWhole(site, 'finishImports')
    await whole(site, name)
    await undo(site, cast, name)
    await runWhole(site, 'finishImports')
    await gone(site, name)
  },
})

/** A list is undone; the server dies once the first of it are closed, and before anybody is gone. */
export const undoing: Scenario = {
  point: 'after-claim-before-undo',
  passes: [2, 1, 3],
  at: '11:30',
  play: async (round) => {
    const { site, cast, monday } = round
    const name = nameOf(round)
    await upload(site, cast, name)
    await runWhole(site, 'finishImports')
    await whole(site, name)
    await undo(site, cast, name)
    await seeKilled(site, new Promise(() => undefined))
    await site.start({ at: moment(monday, 0, '11:35') })
    await runWhole(site, 'finishImports')
    await gone(site, name)
  },
}

import assert from 'node:assert/strict'
import type { Site } from './site'
import type { Stored } from './stored'

/** Sweeps at a time when every file is old enough, then sees that files and rows name each other, one to one. */
export const sweptClean = async (site: Site, at: string): Promise<void> => {
  await site.ask({ do: 'moveTo', at })
  const { ran } = await site.ask<{ ran: boolean }>({ do: 'job', name: 'sweepFiles' })
  assert.ok(ran, 'the sweep did not run')
  const { files } = await site.ask<Stored>({ do: 'stored', subject: '' })
  assert.deepEqual(await site.files('screenshots'), files, 'files and rows differ')
  assert.deepEqual(await site.files('incoming'), [], 'an unfinished upload is left')
}

/** Everything of a person is there once, and nothing else. */
export const sameAs = (stored: Stored, expected: Pick<Stored, 'screenshots' | 'minutes' | 'days'>): void => {
  assert.deepEqual(stored.screenshots, expected.screenshots, 'screenshots differ')
  assert.deepEqual(stored.minutes, expected.minutes, 'minutes differ')
  assert.deepEqual(stored.days, expected.days, 'totals differ')
}

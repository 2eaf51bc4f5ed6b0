import { readFileSync } from 'node:fs'
import { MALLOC, NODE_FLAGS } from '../../scripts/lib/runtime.mjs'

const dockerfile = readFileSync('Dockerfile', 'utf8')

it('the image starts the server as npm start does: with the same flags and variables', () => {
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[]
  expect(NODE_FLAGS.length).toBeGreaterThan(0)
  expect(command).toEqual(expect.arrayContaining(NODE_FLAGS))
  const set = [...dockerfile.matchAll(/\b(MALLOC_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])
  expect(Object.fromEntries(set)).toEqual(MALLOC)
})

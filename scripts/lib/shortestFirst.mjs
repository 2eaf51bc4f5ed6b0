import { statSync } from 'node:fs'
import Sequencer from '@jest/test-sequencer'

/** The shortest file first: one that fails ends the run, and the long ones walk through everything. */
export default class ShortestFirst extends Sequencer {
  sort(tests) {
    const size = new Map(tests.map((test) => [test, statSync(test.path).size]))
    return [...tests].sort((a, b) => size.get(a) - size.get(b))
  }
}

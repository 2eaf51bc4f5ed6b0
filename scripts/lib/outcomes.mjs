import { appendFileSync } from 'node:fs'

/**
 * Notes what each test file came to, a JSON line each, in the file named by OUTCOMES: jest's own report is not written where `--bail` ends
 * the run.
 */
export default class Outcomes {
  onTestFileResult({ path }, { testResults, testExecError }) {
    const ran = testResults.map(({ status, failureMessages }) => ({ status, failureMessages }))
    appendFileSync(process.env.OUTCOMES, `${JSON.stringify({ path, ran, unread: Boolean(testExecError) })}\n`)
  }
}

import { runCLI } from 'jest'

/** Bytes above which a process is not asked for more: jest keeps some of each file. */
const MUCH = 1.5 * 2 ** 30

/**
 * A process of `testProcess.mjs`: runs the file of tests that it is told, in one project, those tests whose name a pattern finds, and answers
 * what each came to. Packages stay loaded from one to the next.
 */
process.on('message', async ({ project, file, name, run }) => {
  if (run) process.env.TEST_RUN = run
  else delete process.env.TEST_RUN
  const rootDir = process.cwd()
  const { results } = await runCLI(
    {
      _: [file],
      $0: 'jest',
      rootDir,
      selectProjects: [project],
      testNamePattern: name,
      runTestsByPath: true,
      runInBand: true,
      watchman: false,
    },
    [rootDir],
  )
  const [found] = results.testResults
  process.send({
    ran: (found?.testResults ?? []).map(({ status, failureMessages }) => ({ status, failureMessages })),
    unread: !found || Boolean(found.testExecError),
    spent: process.memoryUsage.rss() > MUCH,
  })
})
process.on('disconnect', () => process.exit())

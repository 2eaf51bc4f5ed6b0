const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  // Kept from one run to the next, wherever passing files lie.
  cacheDirectory: '<rootDir>/.cache/jest',
  runtime: '<rootDir>/tests/support/runtime.cjs',
  testEnvironment: '<rootDir>/tests/support/environment.cjs',
  // Lexical's development build waits for itself on Node 20 and sometimes never ends; the production one does not.
  testEnvironmentOptions: { customExportConditions: ['node', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/dist'],
  // Payload's forms bring their styles along.
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/noStyle.mjs' },
  ...more,
})

const integration = ['<rootDir>/tests/int/**/*.int.test.ts']

/** The two integration projects run the same files, each on its database. */
export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  projects: [
    project('unit', ['<rootDir>/tests/unit/**/*.test.ts']),
    project('sqlite', integration, { setupFiles: ['<rootDir>/tests/support/onSqlite.mjs'] }),
    project('mongo', integration, { setupFiles: ['<rootDir>/tests/support/onMongo.mjs'] }),
  ],
}

import path from 'node:path'
import tseslint from 'typescript-eslint'
import { glasswork } from './scripts/eslint/rules.mjs'

const GENERATED = [
  'src/payload-types.ts',
  'src/migrations/sqlite/2*',
  'src/app/(payload)/**',
  'next-env.d.ts',
]

export default tseslint.config(
  { ignores: [...GENERATED, 'node_modules/', '.next/', 'dist/', 'data/', 'media/', '*.cjs'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: path.resolve('.') } },
    plugins: { glasswork },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      // Access functions and handlers are async by contract, whether they wait or not.
      '@typescript-eslint/require-await': 'off',
      // Contexts are plain objects of functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'payload.config.ts'],
    plugins: { glasswork },
    rules: {
      'glasswork/state-override-access': 'error',
      'glasswork/env-in-one-place': 'error',
      'glasswork/one-clock': 'error',
      'glasswork/one-database-room': 'error',
      'glasswork/calm-router': 'error',
      'glasswork/one-sender': 'error',
      'glasswork/log-door': 'error',
    },
  },
  // A function is read at one look. The pictures of the demo are drawings, line by line.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/demo/scenes/**'],
    rules: { 'max-lines-per-function': ['error', 60] },
  },
  { files: ['src/**/*.tsx'], rules: { 'max-lines-per-function': ['error', 120] } },
  {
    files: ['tests/e2e/**/*.ts'],
    plugins: { glasswork },
    rules: { 'glasswork/walk-waits': 'error' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Answers of a server are read as they come; the assertion is the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)

/** A small slip that breaks a promise; a test that bears the promise's ID must turn red under it. */
export interface Mutant {
  /** The file that is changed, from the project's root. */
  file: string
  /** Exact text that occurs once in the file. */
  find: string
  replace: string
  /** What would go wrong. */
  why: string
  /** Where what is broken is one database's alone: on the other there is nothing to see. */
  database?: 'sqlite' | 'mongo'
}

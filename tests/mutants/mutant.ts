/** A small slip that breaks a promise; a test that bears the promise's ID must turn red under it. */
export interface Mutant {
  /** The file that is changed, from the project's root. */
  file: string
  /** What of it: a function, a constant, a class or its member (`Class.member`), declared at its top. Left out where none holds the text. */
  in?: string
  /** Text that occurs once there, however it is laid out. */
  find: string
  replace: string
  /** What would go wrong. */
  why: string
  /** Where what is broken is one database's alone: on the other there is nothing to see. */
  database?: 'sqlite' | 'mongo'
}

/** Acts whose `detail` held what somebody had typed: the reason of an act, or the name of a list of people. */
export const TYPED_ACTS = ['state-changed', 'employment-restored'] as const
export const FILE_ACTS = ['imported', 'import-undone'] as const

const STATES = /^(invited|active|suspended|ended|closed)(?:: ([\s\S]*))?$/

/** What of a detail is the log's own word, and what somebody typed; null where all of it is the log's. */
export const typedIn = (act: string, detail: string): { detail: string | null; text: string } | null => {
  if (act !== 'state-changed') return { detail: null, text: detail }
  const own = STATES.exec(detail)
  if (!own) return { detail: null, text: detail }
  const [, state = '', text] = own
  return text === undefined ? null : { detail: state, text }
}

import { fateInProse } from './prose'
import { fateInReport, type Fate } from './report'
import { partsOf, type Parts } from './parts'

/** Enough of a letter to tell what it is: what comes after it is what somebody attached, or was made to take long to read. */
export const MOST_BYTES = 64 * 1_024

/** A letter that tells what became of another one. */
export interface Returned extends Fate {
  /** What may be a Message-ID of ours, wherever it stands: in the head of what came back, in a head of the report's, in its words. */
  ids: string[]
  /** What may be the unlike part of one: in an envelope's id (RFC 3461), or in the address to which it came back. */
  tokens: string[]
}

/** As a Message-ID of ours begins: of a key, or at random. */
const TOKEN =
  /(?<![0-9a-z])([0-9a-f]{40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:@([a-z0-9.-]+[a-z0-9]))?(?![0-9a-z])/gi
const MANY = 100

const namesIn = ({ headers, text, reports, originals }: Parts): Pick<Returned, 'ids' | 'tokens'> => {
  const found = [...[...reports, ...originals, headers, text].join('\n').matchAll(TOKEN)]
  const unlike = (all: string[]): string[] => [...new Set(all)].slice(0, MANY)
  return {
    ids: unlike(
      found.flatMap(([, token = '', domain]) => (domain ? `<${token.toLowerCase()}@${domain}>` : [])),
    ),
    tokens: unlike(found.map(([, token = '']) => token.toLowerCase())),
  }
}

const fateIn = (parts: Parts): Fate | null => {
  // A complaint about a letter that arrived (RFC 5965), or that it was read (RFC 8098).
  if (/report-type="?(feedback-report|disposition-notification)/i.test(parts.header('content-type') ?? ''))
    return null
  const reported = [...parts.reports, parts.isReport ? parts.text : ''].flatMap(
    (each) => fateInReport(each) ?? [],
  )[0]
  if (reported?.recipients.length) return reported
  const told = fateInProse(parts)
  return reported && told ? { ...reported, recipients: told.recipients } : (reported ?? told)
}

/**
 * What a letter of the mailbox says of another one: by its parts (RFC 3462 to 3464), or by the words of servers that send no parts. Null for any
 * other letter.
 */
export const readReturned = async (source: Uint8Array): Promise<Returned | null> => {
  const parts = await partsOf(source.subarray(0, MOST_BYTES))
  const fate = fateIn(parts)
  return fate && { ...fate, ...namesIn(parts) }
}

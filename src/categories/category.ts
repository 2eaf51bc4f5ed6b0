import type { Both } from '../base/labels'
import type { Term } from '../base/policyTypes'

/** Why a category is sensitive by itself, whatever a term says of it (PIPL 28, GDPR 9). */
export type Risk = 'picture' | 'face' | 'place' | 'recording'

/**
 * `account`: no account can do without it, and every version carries its term as it stands here. `file`: written by hand. `captured`: reported
 * by computers. `worked`: of working time, which people punch and ask for and the server computes; it opens without a purpose where the matrix has no
 * star. `declared`: a version may promise something of it, and no door takes it yet.
 */
export type Kind = 'account' | 'file' | 'captured' | 'worked' | 'declared'

/** What a version can be started from: the strictest draft there is from the first start, and the two of the law. */
export type Start = 'strictest' | 'china' | 'eu'

/** A stored row, as the portal reads it. */
export type StoredRow = Readonly<Record<string, unknown>>

/** What the text of the draft to start from says, where a category is chosen. `others`: what else is. */
export interface Said {
  /** Under “What is recorded, and when”; a paragraph of its own. */
  recorded?: (others: ReadonlySet<string>) => Both
  /** Under “How long it is kept”; a sentence, or nothing. */
  kept?: (others: ReadonlySet<string>) => Both | null
  /** What it is called where it is of a computer rather than of somebody's work: the administrator may open it with a purpose. */
  besideWork?: Both
}

/** A category of personal data that a policy version may name a term for: all that is said of it, and what follows from it. */
export interface Category {
  /** Stable; that of its collection, where it is stored in one of its own. */
  slug: string
  kind: Kind
  /** What it is called. */
  label: Both
  /** One of its rows, in English; where it is left out, as many. */
  one?: string
  /** What its rows hold, to those whom they are about: nobody agrees to a name alone. */
  holds: Both
  /** What it means, in a sentence, and what the law asks before it may be collected; orientation, no advice. */
  explained?: { means: Both; law: Both }
  /** The strictest term that is proposed; of what no account can do without, the term. */
  term: Omit<Term, 'category'>
  /** The drafts to start from in which it stands. */
  drafted?: readonly Start[]
  /** Why it is of high risk by itself; not sensitive where nothing stands here. */
  risk?: Risk
  /** Its rows are pictures, of this: taken, served, deleted and blacked out by the same path. */
  image?: 'screen' | 'camera'
  /** How computers send it, where it is no picture; left out: as nothing that a door takes yet. */
  sent?: 'minutes' | 'logs'
  /** Which rule of a term leaves out some of it before it is stored, beside that of pictures. */
  rule?: 'titles' | 'logs'
  /** What it takes down whole where its term has no such rule. */
  whole?: Both
  /** The category that it is counted from, under a consent of its own: it stays when that one is turned off. */
  countedFrom?: string
  /** What somebody goes without who turns it off: never more than itself. */
  stops?: Both
  /** What a day calls its rows, where that is not its name. */
  onADay?: Both
  /** Where its person reads it in the portal; without a page, its rows are told among what is on record. */
  page?: string
  /** A row in words, where no page of its own shows it. */
  told?: (row: StoredRow) => Both
  /** Why no row of the audit log is written for its rows, where it is not that computers report them. */
  unlogged?: string
  said?: Said
}

/** Checks a descriptor and keeps what it says as it stands, for the types that are derived from it. */
export const defineCategory = <const Given extends Category>(category: Given): Given => category

import { categoryLabel } from '../../categories/words'
import { policyInForce } from '../../access/openViewing'
import { openPeople } from '../../access/reach'
import { mayView } from '../../access/viewingOptions'
import type { LeadReader } from './led'

/** Who opens the team's records on its pages; what other offices may open, they open in the admin. */
export const LOOKS_HERE: readonly string[] = ['manager', 'hr']

/** What a viewing would open, and what is to be chosen first. */
export interface Ask {
  categories: { slug: string; label: string; purposes: { id: string; label: string }[] }[]
  /** The role under which the reader looks, as the person will read it. */
  role: 'manager' | 'hr'
  viewer: string
}

/** What may be opened of the team, or of one of its people: categories with their purposes; none where the policy opens nothing to leads. */
export const readAsk = async (
  { req, language }: LeadReader,
  categories: readonly string[],
): Promise<Ask | null> => {
  const asked: Ask['categories'] = []
  let role: Ask['role'] = 'manager'
  for (const slug of categories) {
    const { roles, purposes } = await mayView(req, slug)
    if (!purposes.length || !roles.some((each) => LOOKS_HERE.includes(each))) continue
    if (roles.includes('hr')) role = 'hr'
    asked.push({
      slug,
      label: categoryLabel(req.payload.config, slug, language),
      purposes: purposes.map(({ id, label }) => ({ id, label: label[language] })),
    })
  }
  const viewer = (req.user as { name?: string } | null)?.name ?? ''
  return asked.length ? { categories: asked, role, viewer } : null
}

export interface OpenedFor {
  purpose: string
  until: string
}

/** The purposes under which something of these people is open now. */
export const readOpened = async (
  { req, language }: LeadReader,
  category: string,
  people: readonly string[],
): Promise<OpenedFor[]> => {
  const open = await openPeople(req, category)
  const { purposes } = await policyInForce(req)
  const viewings = new Set(people.flatMap((id) => open.get(id) ?? []))
  return [...viewings].map(({ purpose, until }) => ({
    purpose: purposes.find(({ id }) => id === purpose)?.label[language] ?? purpose,
    until,
  }))
}

import { published } from '../../../../portal/published'

export const dynamic = 'force-dynamic'

/** The policy in force for machines: its terms and statement, its hash, and the chain of every version; each one's sealed bytes lie behind its address. */
export const GET = async (): Promise<Response> => {
  const { all, current } = await published()
  const { version, hash, effectiveFrom, updatedOn, titles, purposes, terms, statement } = current
  return Response.json({
    version,
    hash,
    effectiveFrom,
    updatedOn,
    titles,
    purposes,
    terms,
    statement: statement ?? null,
    chain: all.map((each) => ({
      version: each.version,
      hash: each.hash,
      previous: each.previous,
      effectiveFrom: each.effectiveFrom,
      weight: each.weight ?? 'major',
      sealed: `/api/privacy/${each.version}/sealed`,
    })),
  })
}

import { policyForMachines } from '../../../../privacy/forMachines'
import { published } from '../../../../portal/published'
import { aPayload } from '../../../../portal/reader'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const { all, current } = await published()
  return Response.json(policyForMachines((await aPayload()).config, all, current))
}

import { policyForMachines } from '../../../../portal/policy/forMachines'
import { published } from '../../../../portal/policy/published'
import { aPayload } from '../../../../portal/kit/reader'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const { all, current } = await published()
  return Response.json(policyForMachines((await aPayload()).config, all, current))
}

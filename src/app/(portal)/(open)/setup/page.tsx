import { Plain } from '../../../../portal/kit/Plain'
import { SetupOverview } from '../../../../portal/setup/SetupOverview'
import { SetupForm } from '../../../../portal/setup/SetupForm'
import { hasPeople } from '../../../../people/setup/setup'
import { aPayload } from '../../../../portal/kit/reader'
import { collectable, setter, setupSteps } from '../../../../portal/setup/setup'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.setUp)

/** The first person at the first start; after that, how far the set-up is. */
const Page = async ({ searchParams }: { searchParams: Promise<{ token?: string }> }) => {
  if (!(await hasPeople(await aPayload())))
    return (
      <Plain>
        <SetupForm token={(await searchParams).token} />
      </Plain>
    )
  const reader = await setter('/setup')
  return <SetupOverview steps={await setupSteps(reader)} collects={await collectable(reader)} />
}

export default Page

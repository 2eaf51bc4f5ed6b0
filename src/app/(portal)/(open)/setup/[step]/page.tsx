import { notFound, redirect } from 'next/navigation'
import { SetupStep } from '../../../../../portal/setup/SetupStep'
import { isFirstStep } from '../../../../../i18n/firstSteps'
import { hasPeople } from '../../../../../people/setup/setup'
import { aPayload } from '../../../../../portal/kit/reader'
import { setter, setupSteps, stepProps } from '../../../../../portal/setup/setup'
import { titled } from '../../../../../portal/kit/titled'
import { WORDS } from '../../../../../i18n/words'

export const generateMetadata = titled(WORDS.setUp)

const Page = async ({ params }: { params: Promise<{ step: string }> }) => {
  const { step } = await params
  if (!isFirstStep(step)) notFound()
  if (!(await hasPeople(await aPayload()))) redirect('/setup')
  const reader = await setter(`/setup/${step}`)
  const steps = await setupSteps(reader)
  const may = steps.find((each) => each.step === step)?.may ?? false
  // A fresh form for each visit: what another window saved meanwhile shows.
  return <SetupStep key={step} steps={steps} props={await stepProps(reader, step, may)} />
}

export default Page

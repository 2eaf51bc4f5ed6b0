'use client'
import type { StepProps } from './setup'
import { CollectStep } from './CollectStep'
import { CompanyStep } from './CompanyStep'
import { HoursStep } from './HoursStep'
import { LanguageStep } from './LanguageStep'
import { MailStep } from './MailStep'
import { PeopleStep } from './PeopleStep'
import { SetupFrame, type Step } from './SetupFrame'
import { ZoneStep } from './ZoneStep'

const Body = (props: StepProps) => {
  if (props.step === 'language') return <LanguageStep {...props} />
  if (props.step === 'company') return <CompanyStep {...props} />
  if (props.step === 'zone') return <ZoneStep {...props} />
  if (props.step === 'hours') return <HoursStep {...props} />
  if (props.step === 'collect') return <CollectStep {...props} />
  if (props.step === 'mail') return <MailStep {...props} />
  return <PeopleStep {...props} />
}

/** One step in the frame of all. */
export const SetupStep = ({ steps, props }: { steps: Step[]; props: StepProps }) => (
  <SetupFrame steps={steps} current={props.step}>
    <Body {...props} />
  </SetupFrame>
)

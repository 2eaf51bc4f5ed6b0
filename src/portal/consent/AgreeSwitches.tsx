'use client'
import type { PlainTerm } from '../policy/terms'
import { AgreeSwitch } from './AgreeSwitch'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'

/** A category with a consent of its own, and whether that was given before. */
export type Choice = PlainTerm & { granted: boolean }

interface Props {
  switches: Choice[]
  chosen: string[]
  onFlip: (category: string, on: boolean) => void
}

/** All off until somebody turns them on. */
export const AgreeSwitches = ({ switches, chosen, onFlip }: Props) => {
  const { say } = useWords()
  if (!switches.length) return null
  return (
    <Section
      title={say('Your choices', '您的选择')}
      about={say(
        'Each of these is off until you turn it on. You can agree to the policy with all of them off, and change each at any time under Consent.',
        '以下各项均默认关闭，由您逐项开启。全部关闭也可以同意本政策；您可以随时在“同意”页面更改。',
      )}
    >
      <div>
        {switches.map((each) => (
          <AgreeSwitch
            key={each.category}
            term={each}
            on={each.granted || chosen.includes(each.category)}
            given={each.granted}
            onChange={(on) => onFlip(each.category, on)}
          />
        ))}
      </div>
    </Section>
  )
}

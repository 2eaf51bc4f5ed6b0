'use client'
import type { PlainTerm } from '../policy/terms'
import { AgreeSwitch } from './AgreeSwitch'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import * as W from './words'

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
    <Section title={say(W.yourChoices)} about={say(W.eachOfTheseIsOff)}>
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

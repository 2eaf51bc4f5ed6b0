'use client'
import { Switch, Text } from '@mantine/core'
import Link from 'next/link'
import type { PlainTerm } from '../policy/terms'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  term: PlainTerm
  on: boolean
  /** Given before; it is changed under Consent. */
  given: boolean
  onChange: (on: boolean) => void
}

/** One category with a consent of its own: what it is, and what stops without it. */
export const AgreeSwitch = ({ term, on, given, onChange }: Props) => {
  const { say } = useWords()
  const id = `switch-${term.category}`
  return (
    <div className="gw-choice">
      <div>
        <Text component="label" htmlFor={id} fw={600}>
          {term.label}
        </Text>
        <Text id={`${id}-about`} c="dimmed" size="sm">
          {[term.often, say(W.kept(term.kept))].filter(Boolean).join(say(W.sentenceOrSemicolon))}
          {say(WORDS.sentenceEnd)}
          {term.stops}
        </Text>
        {given ? (
          <Text size="sm">
            {say(W.onAsYouChoseBefore)}
            <Link href="/consent" prefetch={false}>
              {say(W.thePageConsent)}
            </Link>
            {say(WORDS.fullStop)}
          </Text>
        ) : null}
      </div>
      <Switch
        id={id}
        size="lg"
        data-testid={`consent-${term.category}`}
        aria-describedby={`${id}-about`}
        label={on ? say(WORDS.on) : say(WORDS.off)}
        labelPosition="left"
        checked={on}
        disabled={given}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}

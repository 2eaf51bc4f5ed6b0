'use client'
import { Switch, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ConsentState } from './consentState'
import { ConsentSince } from './ConsentSince'
import { Chip } from '../../components/Chip'
import { Failure } from '../kit/Failure'
import { focusInstead } from '../../components/focus'
import { isSignedOut } from '../../components/request'
import { useSending } from '../kit/useSending'
import { TurnedOff } from './TurnedOff'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** One category: what it is, where one stands with it, and its switch. `counted`: what is counted from it, on under a consent of its own. */
export const ConsentRow = ({ term, counted }: { term: ConsentState; counted?: ConsentState | undefined }) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const [withdrawn, setWithdrawn] = useState(false)
  const button = useRef<HTMLInputElement>(null)
  const { category, label, state } = term
  const on = state === 'on'

  const set = async (granted: boolean, which = category) => {
    const sent = await run('/api/consent', { category: which, granted, language })
    // Whose session is over would be led away from here, and what he pressed would be lost.
    if (isSignedOut(sent)) return
    if (which === category) setWithdrawn(sent.ok && !granted)
    router.refresh()
    // What was pressed may have gone, and could take nothing while it waited.
    focusInstead(button.current)
  }

  const facts = [
    term.often,
    say(W.purposes(term.purposes)),
    say(W.kept(term.kept)),
    say(W.whoElseMaySeeIt(term.viewers)),
    say(W.legalBasis(term.basis)),
  ]
  return (
    <div className="gw-choice">
      <div>
        <Text fw={600} id={`name-${category}`}>
          {label}
        </Text>
        <Text size="sm" c="dimmed" id={`about-${category}`}>
          {facts.filter(Boolean).join(say(W.sentenceOrSemicolon))}
          {say(WORDS.fullStop)}
        </Text>
        <ConsentSince term={term} />
        <div role="status">
          {withdrawn && !on ? (
            <TurnedOff term={term} counted={counted} busy={busy} onAlso={(which) => void set(false, which)} />
          ) : null}
        </div>
        <Failure>{failure}</Failure>
      </div>
      {term.hasSwitch ? (
        <Switch
          ref={button}
          size="lg"
          data-testid={`consent-${category}`}
          aria-labelledby={`name-${category}`}
          aria-describedby={`about-${category}`}
          label={on ? say(WORDS.on) : say(WORDS.off)}
          labelPosition="left"
          checked={on}
          disabled={busy}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
      ) : (
        <div className="gw-word">
          {state === 'fixed' ? null : <Chip of="consent" state={state} language={language} />}
        </div>
      )}
    </div>
  )
}

'use client'
import { Switch, Text } from '@mantine/core'
import Link from 'next/link'
import type { PlainTerm } from '../policy/terms'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
          {[term.often, say(`Kept: ${term.kept}`, `保存期限：${term.kept}`)]
            .filter(Boolean)
            .join(say('. ', '；'))}
          {say('. ', '。')}
          {term.stops}
        </Text>
        {given ? (
          <Text size="sm">
            {say('On, as you chose before. Turn it off on ', '已开启（您此前的选择）。如需关闭，请前往')}
            <Link href="/consent" prefetch={false}>
              {say('the page “Consent”', '“同意”页面')}
            </Link>
            {say('.', '。')}
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

'use client'
import { Text } from '@mantine/core'
import './attendance.css'
import { ROLE_NAMES } from '../../record/actWords'
import type { Punching } from './punching'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What is kept of a punch, how long, what for and who reads it: by the policy in force. */
export const PunchKept = ({ what, days, purposes, viewers }: Punching['kept']) => {
  const { say, language } = useWords()
  const comma = say(WORDS.listComma)
  const facts = [
    [say(WORDS.what), what],
    [say(WORDS.kept), days === null ? say(W.keptAsLongAsTheAccount) : say(W.keptDays(days))],
    [say(WORDS.purpose), purposes.join(comma)],
    [
      say(WORDS.whoElseMaySeeIt),
      viewers.map((role) => ROLE_NAMES[role]?.[language] ?? role).join(comma) || say(WORDS.none),
    ],
  ] as const
  return (
    <details className="gw-more" data-testid="punch-kept">
      <summary>{say(W.keptAbout)}</summary>
      <dl className="gw-kept">
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

import type { ReactNode } from 'react'
import { attentionItems } from './attentionItems'
import type { StartPage } from './startPage'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What needs somebody, the most urgent first; each line leads to where it is dealt with. */
export const Attention = ({ page, language }: { page: StartPage; language: Language }): ReactNode => {
  const say = sayIn(language)
  const items = attentionItems(page, language)
  return (
    <Panel
      wide
      testid="start-attention"
      title={say(W.whatNeedsAttention)}
      answer={items.length || say(WORDS.none)}
    >
      {items.length ? (
        <ul className="gw-items">
          {items.map(({ key, level, text, more, href }) => (
            <li key={`${key} ${href}`}>
              <a href={href} data-testid={`attention-${key}`}>
                <span className="gw-level" data-level={level}>
                  {level === 'act' ? say(WORDS.atOnce) : say(WORDS.waiting)}
                </span>
                <span>
                  {text}
                  {more ? <small>{more}</small> : null}
                </span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="gw-hint">{say(W.peopleWhoHaveNotAgreed)}</p>
      )}
    </Panel>
  )
}

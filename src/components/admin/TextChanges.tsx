'use client'
import { useState } from 'react'
import type { Language } from '../../i18n/labels'
import type { DiffLine } from '../../privacy/compare/text'
import { useSay } from './useSay'

interface Props {
  pages: Record<Language, string>
  diff: Record<Language, DiffLine[]>
}

/** The text of each language: what came and what went, and the whole page as it will be sealed. */
export const TextChanges = ({ pages, diff }: Props) => {
  const { say, language } = useSay()
  const [read, setRead] = useState<Language>(language)
  const [whole, setWhole] = useState(false)
  const lang = read === 'zh' ? 'zh-CN' : 'en'
  return (
    <section aria-labelledby="text-title" data-testid="policy-text">
      <h2 id="text-title">{say('The text', '正文')}</h2>
      <div className="gw-tabs" role="group" aria-label={say('Language of the text', '正文语言')}>
        {(['zh', 'en'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={read === each} onClick={() => setRead(each)}>
            {each === 'zh' ? '中文' : 'English'}
          </button>
        ))}
        <button type="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {say('The whole page', '完整页面')}
        </button>
      </div>
      {whole ? (
        <article className="gw-page" lang={lang} dangerouslySetInnerHTML={{ __html: pages[read] }} />
      ) : (
        <article className="gw-page" lang={lang}>
          {diff[read].map((line, i) => (
            <p key={i}>
              {line.map(({ text, kind }, k) =>
                kind === 'added' ? (
                  <ins key={k}>{text}</ins>
                ) : kind === 'removed' ? (
                  <del key={k}>{text}</del>
                ) : (
                  <span key={k}>{text}</span>
                ),
              )}
            </p>
          ))}
        </article>
      )}
    </section>
  )
}

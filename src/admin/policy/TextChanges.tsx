'use client'
import { OWN_NAMES } from '../../i18n/languages'
import { useState } from 'react'
import type { Language } from '../../base/labels'
import type { DiffLine } from '../../policy/compare/text'
import type { Readability } from '../../policy/life/readability'
import { DiffLines } from '../../components/DiffLines'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  pages: Record<Language, string>
  diff: Record<Language, DiffLine[]>
  readability: Record<Language, Readability>
}

/** The text of each language: what came and what went, and the whole page as it will be sealed. */
export const TextChanges = ({ pages, diff, readability }: Props) => {
  const { say, language } = useSay()
  const [read, setRead] = useState<Language>(language)
  const [whole, setWhole] = useState(false)
  const { figure, isPlain, keyTerms } = readability[read]
  const lang = read === 'zh' ? 'zh-CN' : 'en'
  return (
    <section aria-labelledby="text-title" data-testid="policy-text">
      <h2 id="text-title">{say(WORDS.theText)}</h2>
      <div className="gw-tabs" role="group" aria-label={say(WORDS.languageOfTheText)}>
        {(['zh', 'en'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={read === each} onClick={() => setRead(each)}>
            {OWN_NAMES[each]}
          </button>
        ))}
        <button type="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {say(W.theWholePage)}
        </button>
      </div>
      <p className="gw-hint" data-testid="readability">
        {read === 'en' ? say(W.readingEase(figure)) : say(W.charactersASentence(figure))}
        {isPlain ? say(W.plain) : say(W.hardToRead)}
        {keyTerms ? say(W.keyTermsStandOut(keyTerms)) : say(W.noKeyTermStandsOut)}
      </p>
      {whole ? (
        <article className="gw-page" lang={lang} dangerouslySetInnerHTML={{ __html: pages[read] }} />
      ) : (
        <article className="gw-page" lang={lang}>
          <DiffLines lines={diff[read]} />
        </article>
      )}
    </section>
  )
}

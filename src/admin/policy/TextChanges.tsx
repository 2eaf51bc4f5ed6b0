'use client'
import { OWN_NAMES } from '../../i18n/languages'
import { useState } from 'react'
import type { Language } from '../../base/labels'
import type { DiffLine } from '../../policy/compare/text'
import type { Readability } from '../../policy/life/readability'
import { DiffLines } from '../../components/DiffLines'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

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
          {say('The whole page', '完整页面')}
        </button>
      </div>
      <p className="gw-hint" data-testid="readability">
        {read === 'en'
          ? say(
              `Reading ease ${figure} (plain English has 60 or more)`,
              `英文易读度 ${figure}（平实的英文应在 60 以上）`,
            )
          : say(
              `${figure} characters a sentence (plain Chinese has 30 or fewer)`,
              `平均每句 ${figure} 字（平实的中文应在 30 字以内）`,
            )}
        {isPlain
          ? say(': plain. ', '：通俗易懂。')
          : say(': hard to read, shorten its sentences. ', '：较难阅读，请缩短句子。')}
        {keyTerms
          ? say(`${keyTerms} key terms stand out.`, `已突出 ${keyTerms} 处重要条款。`)
          : say(
              'No key term stands out: set what matters most in bold.',
              '尚未突出重要条款：请将最重要的内容加粗。',
            )}
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

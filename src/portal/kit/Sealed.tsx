'use client'
import { Box } from '@mantine/core'
import { escapeHtml } from '../../base/html'
import type { Language } from '../../base/labels'
import './sealed.css'
import { throughPage } from './outside'
import { asCards, mailThere } from './sealedHtml'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  /** A sealed page, as it was rendered when it was published. */
  html: string
  language: Language
  /** In a frame of its own that scrolls; printed whole. */
  framed?: boolean
}

/** The sealed text, word for word. Wide tables scroll by themselves, by keyboard too; on a phone those with heads stand as cards. */
export const Sealed = ({ html, language, framed = false }: Props) => {
  const { say } = useWords()
  const scroll = `<div class="gw-scroll" role="region" tabindex="0" aria-label="${escapeHtml(say(W.tableScrollsSideways))}">`
  const shown = asCards(mailThere(throughPage(html)))
    .replaceAll('<table', `${scroll}<table`)
    .replaceAll('</table>', '</table></div>')
  const frame = framed ? { tabIndex: 0, role: 'region', 'aria-label': say(WORDS.privacyPolicy) } : {}
  return (
    <Box
      component="article"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      className={framed ? 'gw-sealed gw-frame' : 'gw-sealed'}
      dangerouslySetInnerHTML={{ __html: shown }}
      {...frame}
    />
  )
}

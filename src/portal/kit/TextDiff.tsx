'use client'
import type { Language } from '../../base/labels'
import type { DiffLine } from '../../policy/compare/text'
import { DiffLines } from '../../components/DiffLines'
import './sealed.css'

/** A text with what came and what went; underlined and struck out, so that it shows without colour too. */
export const TextDiff = ({ lines, language }: { lines: DiffLine[]; language: Language }) => (
  <article lang={language === 'zh' ? 'zh-CN' : 'en'} className="gw-sealed gw-diff">
    <DiffLines lines={lines} />
  </article>
)

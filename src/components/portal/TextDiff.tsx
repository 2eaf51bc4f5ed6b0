'use client'
import type { Language } from '../../i18n/labels'
import type { DiffLine } from '../../privacy/compare/text'
import './sealed.css'

/** A text with what came and what went; underlined and struck out, so that it shows without colour too. */
export const TextDiff = ({ lines, language }: { lines: DiffLine[]; language: Language }) => (
  <article lang={language === 'zh' ? 'zh-CN' : 'en'} className="gw-sealed gw-diff">
    {lines.map((line, i) => (
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
)

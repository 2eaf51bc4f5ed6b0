import type { DiffLine } from '../policy/compare/text'

/** Paragraphs of a text with what came and what went, for the admin and the portal alike. */
export const DiffLines = ({ lines }: { lines: DiffLine[] }) =>
  lines.map((line, i) => (
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
  ))

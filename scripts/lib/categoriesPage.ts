import type { Category } from '../../src/categories/category'
import { categoriesOf } from '../../src/categories/known'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** In words of a term: by what law, by whose switch, how long, for whom. */
const proposed = ({ term }: Category): string =>
  [
    term.basis,
    term.consent === 'none' ? 'no consent' : `${term.consent} consent`,
    term.retentionDays === null ? 'as long as the account' : `${term.retentionDays} days`,
    ...(term.perHour ? [`${term.perHour} an hour`] : []),
    term.viewers.join(' and ') || 'nobody else',
  ].join(', ')

const row = (category: Category): string => {
  const { slug, label, kind, holds, risk, page } = category
  const read = kind === 'captured' ? (page ?? `/account/records#${slug}`) : '–'
  return line([slug, `${label.en}, ${label.zh}`, kind, holds.en, proposed(category), risk ?? '–', read])
}

const HEADS = ['category', 'name', 'kind', 'holds', 'strictest term that is proposed', 'risk', 'read at']

/** The page of all categories, as docs/categories.md has it. */
export const categoriesPage = (): string => `# Categories of personal data

Made from \`src/categories/\` by \`npm run generate\`. A version of the privacy policy names a term for each that it allows, and may widen what is
proposed here. \`account\`: every version carries it. \`file\`: written by hand. \`captured\`: reported by computers. \`declared\`: no door takes it
yet. Who may see what is stored stands in [access-matrix.md](access-matrix.md).

${line(HEADS)}
${line(HEADS.map(() => '---'))}
${categoriesOf().map(row).join('\n')}
`

'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { explained } from '../../categories/words'
import type { Both } from '../../base/labels'
import { TERM_LAW } from '../../policy/compare/termLaw'
import { TERM_PARTS } from '../../policy/compare/termParts'
import { adviceOf } from '../../policy/assess/advice'
import { BASE_PURPOSES, BASE_TERMS } from '../../categories/builtIn'
import type { TermPart } from '../../policy/compare/terms'
import { STRICTEST_PURPOSES } from '../../policy/start/strictestPurposes'
import { useSay } from '../kit/useSay'
import * as W from './words'

const PURPOSES = [
  ...BASE_PURPOSES,
  ...STRICTEST_PURPOSES.map(({ key, zh, en }) => ({ id: key, label: { zh, en } })),
]
/** Parts that name what stands elsewhere in the draft: what is suggested may not be there to be taken. */
const NAMING: readonly TermPart[] = ['purposes', 'recipients']

/** `terms.3.basis` → `terms.3` */
const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'))

const useCategory = (path: string): string =>
  useFormFields(([fields]) => (fields[`${rowOf(path)}.category`]?.value as string | undefined) ?? '')

interface Props {
  path: string
  part: TermPart
  /** What the field itself has to say. */
  note?: Both
}

/** Below a field of a term: what the system suggests, to be taken in one step, and what the law says. */
export const TermAdvice = ({ path, part, note }: Props) => {
  const { say, language } = useSay()
  const { setModified } = useForm()
  const category = useCategory(path)
  const value = useFormFields(([fields]) => fields[path]?.value)
  const dispatch = useFormFields(([, each]) => each)
  const advice = category ? adviceOf(category, part, value) : null
  const take = () => {
    dispatch({ type: 'UPDATE', path, value: advice?.suggested[part] })
    setModified(true)
  }
  return (
    <div className="gw-advice" data-alike={advice !== null && advice.beside !== 'other'}>
      {note ? <p>{note[language]}</p> : null}
      {advice ? (
        <p>
          {advice.beside === 'stricter' ? say(W.stricterThanWhatIsSuggested) : say(W.suggestedAsTheMost)}
          <strong>{TERM_PARTS[part].words(advice.suggested, { purposes: PURPOSES }, language)}</strong>
          {advice.beside !== 'other' || NAMING.includes(part) ? null : (
            <button type="button" onClick={take}>
              {say(W.takeIt)}
            </button>
          )}
        </p>
      ) : null}
      {TERM_LAW[part] ? <p>{TERM_LAW[part][language]}</p> : null}
    </div>
  )
}

/** At the head of a term: what the category means, and what the law asks before it may be collected. */
export const TermAbout = ({ path }: { path: string }) => {
  const { say, language } = useSay()
  const category = useCategory(path)
  if (!category || BASE_TERMS.some((term) => term.category === category)) return null
  const { means, law } = explained(category)
  return (
    <div className="gw-about-term">
      <p>{means[language]}</p>
      <p>
        <strong>{say(W.whatTheLawSays)}</strong>
        {law[language]}
      </p>
    </div>
  )
}

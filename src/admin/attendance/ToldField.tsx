'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import { toldLines } from './told'

/** What a day comes to, in words: an editor of codes says nothing to HR. */
export const ToldField: JSONFieldClientComponent = ({ field, path }) => {
  const { say, language } = useSay()
  const { value } = useField<unknown>({ path })
  const lines = toldLines(value, language)
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} as="h3" />
      {lines.length ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="gw-hint">{say(WORDS.noneWhole)}</p>
      )}
    </div>
  )
}

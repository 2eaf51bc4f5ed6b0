'use client'
import { FieldLabel, SelectField, useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { Chip } from '../../components/Chip'
import { isStateOf, type Stateful } from '../../i18n/states'
import { useSay } from './useSay'

/** In a form: a state, as lists show it where nobody sets it there; else a choice. */
export const StateField = ({ of, ...props }: SelectFieldClientProps & { of: Stateful }) => {
  const { language } = useSay()
  const { value } = useField<string>({ path: props.path })
  if (!props.readOnly || !isStateOf(of, value)) return <SelectField {...props} />
  return (
    <div className="field-type gw-state">
      <FieldLabel as="span" label={props.field.label} path={props.path} />
      <p>
        <Chip of={of} state={value} language={language} />
      </p>
    </div>
  )
}

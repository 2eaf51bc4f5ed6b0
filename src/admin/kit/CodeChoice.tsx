'use client'
import { SelectInput, useField } from '@payloadcms/ui'

interface Props {
  path: string
  label?: string
  required?: boolean
  readOnly?: boolean
  hasMany?: boolean
  options: { value: string; label: string }[]
}

/** A text field of codes, chosen by their names. */
export const CodeChoice = ({ path, label, required, readOnly, hasMany, options }: Props) => {
  const { value, setValue, showError, disabled } = useField<string | string[]>({ path })
  const chosen = Array.isArray(value) ? value : value ? [value] : []
  // What is no longer among the options stays visible, so that it can be taken out.
  const all = [
    ...options,
    ...chosen
      .filter((each) => !options.some((option) => option.value === each))
      .map((each) => ({ value: each, label: each })),
  ]
  return (
    <SelectInput
      path={path}
      name={path}
      label={label}
      required={required}
      readOnly={readOnly || disabled}
      showError={showError}
      hasMany={hasMany}
      isClearable={hasMany}
      options={all}
      value={hasMany ? chosen : (chosen[0] ?? '')}
      onChange={(next) =>
        setValue(Array.isArray(next) ? next.map((each) => each.value as string) : (next?.value ?? null))
      }
    />
  )
}

'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { TextBox } from './Inputs'
import { useSay } from './useSay'

/** What is typed is covered; what is stored never comes back. */
export const SecretField: TextFieldClientComponent = ({ field, path }) => {
  const { say } = useSay()
  const { value, setValue } = useField<string>({ path })
  return (
    <div className="field-type">
      <TextBox
        label={typeof field.label === 'string' ? field.label : field.name}
        name={field.name}
        type="password"
        autoComplete="new-password"
        maxLength={500}
        value={value ?? ''}
        onText={setValue}
        hint={say(
          'Stored encrypted and never shown. Empty: the one that is stored stays.',
          '加密保存，从不显示。留空则保留已保存的内容。',
        )}
      />
    </div>
  )
}

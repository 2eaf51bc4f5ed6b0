'use client'
import { Input, Stack } from '@mantine/core'
import { useId } from 'react'
import type { Language } from '../../base/labels'
import { Choice } from './Choice'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

interface Props {
  value: Language
  onChange: (language: Language) => void
  label: string
  description?: string
}

export const LanguageSelect = ({ value, onChange, label, description }: Props) => {
  const id = useId()
  return (
    <Stack gap={4}>
      <Input.Label labelElement="div" size="md" id={id}>
        {label}
      </Input.Label>
      {description ? <Input.Description size="sm">{description}</Input.Description> : null}
      <Choice fullWidth aria-labelledby={id} value={value} onChange={onChange} data={LANGUAGE_CHOICES} />
    </Stack>
  )
}

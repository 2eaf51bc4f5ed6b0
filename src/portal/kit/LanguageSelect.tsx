'use client'
import { Input, SegmentedControl, Stack } from '@mantine/core'
import { useId } from 'react'
import type { Language } from '../../base/labels'

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
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={value}
        onChange={onChange}
        data={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
    </Stack>
  )
}

'use client'
import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import type { Language } from '../../i18n/labels'

interface Props {
  value: Language
  onChange: (language: Language) => void
  label: string
}

export const LanguageSelect = ({ value, onChange, label }: Props) => {
  const id = useId()
  return (
    <Stack gap={4}>
      <Text id={id} fw={500}>
        {label}
      </Text>
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

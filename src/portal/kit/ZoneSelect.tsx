'use client'
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from './Words'
import * as W from './words'

interface Props {
  value: string
  onChange: (zone: string) => void
  label: string
  description?: string
  /** What an empty choice means; without it one must be chosen. */
  none?: string
}

/** A time zone, found by typing a part of its name. */
export const ZoneSelect = ({ value, onChange, label, description, none }: Props) => {
  const { say } = useWords()
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone')
    return value && !known.includes(value) ? [value, ...known] : known
  }, [value])
  return (
    <Select
      name="zone"
      size="md"
      label={label}
      description={description}
      placeholder={none}
      clearable={none !== undefined}
      clearButtonProps={{ 'aria-label': say(W.clear) }}
      searchable
      limit={50}
      allowDeselect={false}
      nothingFoundMessage={say(W.noSuchZone)}
      data={zones}
      value={value || null}
      onChange={(zone) => onChange(zone ?? '')}
    />
  )
}

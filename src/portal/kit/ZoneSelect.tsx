'use client'
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from './Words'

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
      clearButtonProps={{ 'aria-label': say('Clear', '清除') }}
      searchable
      limit={50}
      allowDeselect={false}
      nothingFoundMessage={say('No such zone.', '没有这个时区。')}
      data={zones}
      value={value || null}
      onChange={(zone) => onChange(zone ?? '')}
    />
  )
}

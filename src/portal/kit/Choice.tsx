'use client'
import { Button } from '@mantine/core'

interface Props<Value extends string> {
  value: Value
  onChange(value: Value): void
  data: readonly { value: Value; label: string }[]
  fullWidth?: boolean
  'aria-label'?: string
  'aria-labelledby'?: string
}

/** One of a few, all of them in sight, and at once. Of buttons, which each page has anyway. */
export const Choice = <Value extends string>({
  value,
  onChange,
  data,
  fullWidth,
  ...named
}: Props<Value>) => (
  <Button.Group {...named}>
    {data.map((each) => (
      <Button
        key={each.value}
        size="xs"
        px={10}
        variant={each.value === value ? 'light' : 'default'}
        aria-pressed={each.value === value}
        fullWidth={fullWidth}
        onClick={() => onChange(each.value)}
      >
        {each.label}
      </Button>
    ))}
  </Button.Group>
)

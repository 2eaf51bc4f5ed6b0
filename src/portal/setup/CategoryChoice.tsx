'use client'
import { Box, Group, NumberInput, Stack, Switch, Text } from '@mantine/core'
import type { Both } from '../../base/labels'
import { useWords } from '../kit/Words'
import * as W from './words'

export interface CategoryWish {
  category: string
  label: string
  /** What it means, and what the law asks of it. */
  means: Both
  law: Both
  chosen: boolean
  retentionDays: number
  perHour?: number
}

interface Props {
  wish: CategoryWish
  onChange: (wish: CategoryWish) => void
}

/** One category: what it means, what the law asks, off unless it is turned on; then how long and how often. */
export const CategoryChoice = ({ wish, onChange }: Props) => {
  const { say, language } = useWords()
  const { means, law } = wish
  const whole = (value: number | string, otherwise: number) => Number(value) || otherwise
  return (
    <Box className="gw-category" data-testid={`collect-${wish.category}`}>
      <Stack gap="xs">
        <Switch
          size="md"
          label={wish.label}
          styles={{ label: { fontWeight: 600 } }}
          checked={wish.chosen}
          onChange={(event) => onChange({ ...wish, chosen: event.currentTarget.checked })}
        />
        <Text maw={640}>{means[language]}</Text>
        <Text maw={640} size="sm" className="gw-law">
          {say(W.whatTheLawAsks)}
          {law[language]}
        </Text>
        {wish.chosen ? (
          <Group gap="md">
            <NumberInput
              size="md"
              w={180}
              name={`days-${wish.category}`}
              label={say(W.keptForDays)}
              min={1}
              max={3650}
              allowDecimal={false}
              value={wish.retentionDays}
              onChange={(value) => onChange({ ...wish, retentionDays: whole(value, 1) })}
            />
            {wish.perHour === undefined ? null : (
              <NumberInput
                size="md"
                w={180}
                name={`often-${wish.category}`}
                label={say(W.aboutHowManyHour)}
                min={1}
                max={12}
                allowDecimal={false}
                value={wish.perHour}
                onChange={(value) => onChange({ ...wish, perHour: whole(value, 1) })}
              />
            )}
          </Group>
        ) : null}
      </Stack>
    </Box>
  )
}

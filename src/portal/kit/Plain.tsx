'use client'
import { Anchor, Box, Group, Paper, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Preferences } from '../account/Preferences'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

/** The frame of pages without a session: one column, the policy within reach. */
export const Plain = ({
  wide = false,
  width = wide ? 860 : 480,
  children,
}: {
  /** Without a frame of its own around what is inside. */
  wide?: boolean
  width?: number
  children: ReactNode
}) => {
  const { say } = useWords()
  return (
    <Box component="main" px="md" py="xl" maw={width} mx="auto">
      <Stack gap="lg">
        <Text fw={700} size="lg" c="var(--mantine-color-anchor)">
          Glasswork
        </Text>
        {wide ? (
          children
        ) : (
          <Paper withBorder p="lg">
            {children}
          </Paper>
        )}
        <Group justify="space-between" gap="sm" component="footer">
          <Group gap="md">
            <Anchor component={Link} href="/privacy" prefetch={false} size="sm" className="gw-link">
              {say(WORDS.privacyPolicy)}
            </Anchor>
            <Anchor component={Link} href="/about" prefetch={false} size="sm" className="gw-link">
              {say(WORDS.about)}
            </Anchor>
            <Anchor component={Link} href="/notices" prefetch={false} size="sm" className="gw-link">
              {say(WORDS.announcements)}
            </Anchor>
          </Group>
          <Preferences />
        </Group>
      </Stack>
    </Box>
  )
}

'use client'
import { Box, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface PageProps {
  title: string
  /** One or two sentences: the answer first. */
  lead?: ReactNode
  /** Beside the title; not printed. */
  actions?: ReactNode
  testid?: string
  children: ReactNode
}

/** A page of the portal: its title, what it says in a sentence, its sections. */
export const Page = ({ title, lead, actions, testid, children }: PageProps) => (
  <Stack gap="xl" data-testid={testid}>
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} size="h2">
          {title}
        </Title>
        {actions ? (
          <Group gap="sm" className="gw-no-print">
            {actions}
          </Group>
        ) : null}
      </Group>
      {lead ? (
        <Text component="div" maw={680}>
          {lead}
        </Text>
      ) : null}
    </Stack>
    {children}
  </Stack>
)

interface SectionProps {
  title: string
  /** Where a link of the page leads. */
  id?: string
  about?: ReactNode
  children: ReactNode
}

export const Section = ({ title, id, about, children }: SectionProps) => (
  <Box component="section" id={id}>
    <Stack gap="sm">
      <Title order={2} size="h4">
        {title}
      </Title>
      {about ? (
        <Text component="div" c="dimmed" maw={680}>
          {about}
        </Text>
      ) : null}
      {children}
    </Stack>
  </Box>
)

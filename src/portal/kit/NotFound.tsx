'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useWords } from './Words'
import * as W from './words'

/** It belongs to every page of the portal and is hardly ever shown: the script of its frame comes then. */
const Plain = dynamic(() => import('./Plain').then((file) => file.Plain))

export const NotFound = () => {
  const { say } = useWords()
  return (
    <Plain>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {say(W.notFound)}
        </Title>
        <Text>
          <Anchor component={Link} href="/">
            {say(W.toTheFirstPage)}
          </Anchor>
        </Text>
      </Stack>
    </Plain>
  )
}

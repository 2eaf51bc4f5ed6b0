'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useWords } from './Words'

/** It belongs to every page of the portal and is hardly ever shown: the script of its frame comes then. */
const Plain = dynamic(() => import('./Plain').then((file) => file.Plain))

export const NotFound = () => {
  const { say } = useWords()
  return (
    <Plain>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {say('Not found, or not open to you.', '未找到，或您无权查看。')}
        </Title>
        <Text>
          <Anchor component={Link} href="/">
            {say('To the first page', '返回首页')}
          </Anchor>
        </Text>
      </Stack>
    </Plain>
  )
}

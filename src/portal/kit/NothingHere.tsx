'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { Plain } from './Plain'
import { useWords } from './Words'

/** What a page says that is not there, or not open to whoever asks. */
export const NothingHere = () => {
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

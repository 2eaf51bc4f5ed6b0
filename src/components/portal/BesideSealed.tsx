'use client'
import { Alert, List, Stack, Text } from '@mantine/core'
import type { BesideText } from '../../portal/besideText'
import { useWords } from './Words'

/** What is so, beside a sealed text that says it otherwise or leaves it out. */
export const BesideSealed = ({ beside: { corrected, contents } }: { beside: BesideText }) => {
  const { say } = useWords()
  if (!corrected.length && !contents.length) return null
  return (
    <Alert
      variant="outline"
      role="note"
      data-testid="beside-sealed"
      title={say('What the text below does not say', '以下文本未说明的内容')}
    >
      <Stack gap="xs">
        <Text size="sm">
          {say(
            'A published text is never changed. This is how it is:',
            '已发布的文本不会更改。实际情况如下：',
          )}
        </Text>
        <List size="sm">
          {corrected.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
          {contents.map(({ label, words }) => (
            <List.Item key={label}>{say(`${label}: ${words}.`, `${label}：${words}。`)}</List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  )
}

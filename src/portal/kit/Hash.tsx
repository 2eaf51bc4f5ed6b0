'use client'
import { Anchor, Code, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

/** The hash of a sealed version: short, whole on demand, with the way to check it. */
export const Hash = ({ version, hash }: { version: number; hash: string }) => {
  const { say } = useWords()
  const [open, { toggle }] = useDisclosure()
  return (
    <Stack gap={4}>
      <Group gap="xs" wrap="wrap">
        <Text span size="sm">
          {say(WORDS.hash)}
        </Text>
        <Code className="gw-hash">{open ? hash : `${hash.slice(0, 12)}…`}</Code>
        <UnstyledButton className="gw-link gw-small gw-no-print" aria-expanded={open} onClick={toggle}>
          {open ? say('Shorten', '收起') : say('Whole hash, how to verify', '完整散列与验证方法')}
        </UnstyledButton>
      </Group>
      {open ? (
        <Text size="sm" maw={680}>
          {say('To verify, save the ', '验证方法：下载')}
          <Anchor href={`/api/privacy/${version}/sealed`} download size="sm">
            {say('sealed text', '封存文本')}
          </Anchor>
          {say(
            ' and compute its SHA-256 (for example with sha256sum): it is this hash, as long as not a letter has changed.',
            '并计算其 SHA-256（例如用 sha256sum）。只要一字未改，结果就是此散列。',
          )}
        </Text>
      ) : null}
    </Stack>
  )
}

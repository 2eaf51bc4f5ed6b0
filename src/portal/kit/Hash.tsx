'use client'
import { Anchor, Code, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
          {open ? say(W.shorten) : say(W.wholeHash)}
        </UnstyledButton>
      </Group>
      {open ? (
        <Text size="sm" maw={680}>
          {say(W.toVerifySaveThe)}
          <Anchor href={`/api/privacy/${version}/sealed`} download size="sm">
            {say(W.sealedText)}
          </Anchor>
          {say(W.computeItsHash)}
        </Text>
      ) : null}
    </Stack>
  )
}

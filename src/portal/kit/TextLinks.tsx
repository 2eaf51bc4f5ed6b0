'use client'
import { OWN_NAMES } from '../../i18n/languages'
import { Anchor, Group, Text } from '@mantine/core'
import Link from 'next/link'
import type { Language } from '../../base/labels'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

interface Props {
  value: Language
  /** The page; the language is added to it. */
  href: string
}

/** In which language a text is read: links, so that it works without scripts and without cookies. */
export const TextLinks = ({ value, href }: Props) => {
  const { say } = useWords()
  return (
    <Group gap="sm" component="nav" aria-label={say(WORDS.languageOfTheText)} className="gw-no-print">
      {(['zh', 'en'] as const).map((each) =>
        each === value ? (
          <Text key={each} fw={600} aria-current="true" className="gw-link">
            {OWN_NAMES[each]}
          </Text>
        ) : (
          <Anchor
            key={each}
            component={Link}
            href={`${href}?text=${each}`}
            prefetch={false}
            className="gw-link"
            lang={each === 'zh' ? 'zh-CN' : 'en'}
          >
            {OWN_NAMES[each]}
          </Anchor>
        ),
      )}
    </Group>
  )
}

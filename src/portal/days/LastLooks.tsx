'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import { LookList } from '../looks/LookList'
import type { Look } from '../looks/looks'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who looked last. */
export const LastLooks = ({ looks }: { looks: Look[] }) => {
  const { say } = useWords()
  return (
    <Section title={say(WORDS.whoLooked)}>
      {looks.length ? (
        <>
          <LookList looks={looks} mine />
          <Link className="gw-link" href="/looks" prefetch={false}>
            {say(W.allLooks)}
          </Link>
        </>
      ) : (
        <Text c="dimmed" className="gw-empty">
          {say(W.nobodyHasOpenedYourData)}
        </Text>
      )}
    </Section>
  )
}

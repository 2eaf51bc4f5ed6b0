'use client'
import { Group, Text } from '@mantine/core'
import Link from 'next/link'
import type { Look } from './looks'
import { LookList } from './LookList'
import { Page } from '../kit/Page'
import { Print } from '../kit/Print'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  side: 'mine' | 'theirs'
  looks: readonly Look[]
  more: boolean
  page: number
  category: string
  categories: readonly { slug: string; label: string }[]
}

/** Who opened the reader's data, and what for; what the reader opened of others. */
export const LooksPage = ({ side, looks, more, page, category, categories }: Props) => {
  const { say } = useWords()
  const mine = side === 'mine'
  const href = (change: Record<string, string>) => {
    const query = new URLSearchParams({
      ...(mine ? {} : { side: 'theirs' }),
      ...(category ? { category } : {}),
      ...change,
    })
    for (const [key, value] of [...query]) if (!value) query.delete(key)
    return query.size ? `/looks?${query.toString()}` : '/looks'
  }
  const tab = (to: string, label: string, current: boolean) => (
    <Link
      className="gw-link"
      href={to}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      style={current ? { fontWeight: 700, color: 'inherit', textDecoration: 'none' } : undefined}
    >
      {label}
    </Link>
  )
  return (
    <Page title={say(WORDS.whoLooked)} lead={say(W.whoeverOpensYourRecordsStates)} actions={<Print />}>
      <Group gap="lg" className="gw-no-print" component="nav" aria-label={say(W.looks)}>
        {tab('/looks', say(W.atMyData), mine)}
        {tab('/looks?side=theirs', say(W.byMe), !mine)}
      </Group>
      {categories.length > 1 ? (
        <Group gap="lg" className="gw-no-print">
          {tab(href({ category: '', page: '' }), say(W.everything), !category)}
          {categories.map(({ slug, label }) => (
            <span key={slug}>{tab(href({ category: slug, page: '' }), label, category === slug)}</span>
          ))}
        </Group>
      ) : null}
      {looks.length ? (
        <LookList looks={looks} mine={mine} />
      ) : (
        <Text c="dimmed" className="gw-empty">
          {mine ? say(W.nobodyHasOpenedYourData) : say(W.youHaveOpenedNobodysData)}
        </Text>
      )}
      <Group gap="lg" className="gw-no-print">
        {page > 1 ? tab(href({ page: String(page - 1) }), say(W.newer), false) : null}
        {more ? tab(href({ page: String(page + 1) }), say(W.older), false) : null}
      </Group>
    </Page>
  )
}

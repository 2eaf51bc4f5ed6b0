'use client'
import { Group } from '@mantine/core'
import Link from 'next/link'
import { Going } from './Going'

interface Props {
  /** What comes before and after; null: nothing. */
  previous: string | null
  next: string | null
  href: (to: string) => string
  /** What the links say. */
  before: string
  after: string
}

/** Links to what comes before and after. */
export const Neighbours = ({ previous, next, href, before, after }: Props) => (
  <>
    {previous ? (
      <Link className="gw-link" href={href(previous)} prefetch={false}>
        {before}
        <Going />
      </Link>
    ) : null}
    {next ? (
      <Link className="gw-link" href={href(next)} prefetch={false}>
        {after}
        <Going />
      </Link>
    ) : null}
  </>
)

/** The same on a line of their own, which is not printed. */
export const NeighboursLine = (props: Props) => (
  <Group gap="lg" className="gw-no-print">
    <Neighbours {...props} />
  </Group>
)

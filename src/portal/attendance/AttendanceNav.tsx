'use client'
import { Group } from '@mantine/core'
import Link from 'next/link'
import { Going } from '../kit/Going'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** From punching to the month, and back. */
export const AttendanceNav = ({ at }: { at: 'punch' | 'month' }) => {
  const { say } = useWords()
  const link = (href: string, label: string, isHere: boolean) => (
    <Link className="gw-tab" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {label}
      <Going />
    </Link>
  )
  return (
    <Group gap={0} className="gw-tabs gw-no-print" component="nav" aria-label={say(WORDS.myAttendance)}>
      {link('/punch', say(WORDS.punch), at === 'punch')}
      {link('/month', say(WORDS.myAttendance), at === 'month')}
    </Group>
  )
}

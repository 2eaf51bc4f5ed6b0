'use client'
import { Group } from '@mantine/core'
import Link from 'next/link'
import { Going } from '../kit/Going'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  at: 'week' | 'projects'
  team: string
  teams: readonly { id: string; name: string }[]
}

/** From the week to the projects, and from one team to another. */
export const TeamNav = ({ at, team, teams }: Props) => {
  const { say } = useWords()
  const link = (href: string, label: string, isHere: boolean) => (
    <Link
      key={href}
      className="gw-link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
      style={isHere ? { fontWeight: 700, color: 'inherit', textDecoration: 'none' } : undefined}
    >
      {label}
      <Going />
    </Link>
  )
  const path = at === 'week' ? '/team' : '/team/projects'
  return (
    <Group gap="lg" className="gw-no-print" component="nav" aria-label={say(WORDS.team)}>
      {link(`/team?team=${team}`, say(W.peopleAndWeek), at === 'week')}
      {link(`/team/projects?team=${team}`, say(WORDS.projects), at === 'projects')}
      {teams.length > 1 ? teams.map(({ id, name }) => link(`${path}?team=${id}`, name, id === team)) : null}
    </Group>
  )
}

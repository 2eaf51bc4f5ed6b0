'use client'
import { Text } from '@mantine/core'
import type { Ask } from './ask'
import type { Led } from './led'
import { PurposeForm } from './PurposeForm'

interface Props {
  /** What a purpose would open; null where the policy opens nothing. */
  ask: Ask | null
  team: Led['team']
  /** Says that the policy opens nothing. */
  children: string
}

/** In place of a team's totals that are not open: the form that asks for a purpose, or why none opens them. */
export const TotalsShut = ({ ask, team, children }: Props) =>
  ask ? <PurposeForm ask={ask} scope="team" target={team} /> : <Text className="gw-empty">{children}</Text>

'use client'
import { Paper, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { recordedNow } from './categoryWords'
import { PauseButton } from './PauseButton'
import { headline } from './standingWords'
import type { Today } from './today'
import { useWords } from '../kit/Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

type Props = Pick<Today, 'at' | 'standing' | 'pausedSince' | 'heardAt' | 'categories'>

/** Whether the reader is recorded right now, what of him, and the button to pause. */
export const StandingNow = ({ at, standing, pausedSince, heardAt, categories }: Props) => {
  const { say, language, zone } = useWords()
  return (
    <Paper
      withBorder
      p="lg"
      style={
        standing === 'recording'
          ? { borderInlineStart: '6px solid var(--mantine-primary-color-filled)' }
          : undefined
      }
    >
      <Stack gap="sm">
        <Text component="p" m={0} fz={22} fw={600} data-testid="standing" data-standing={standing}>
          {headline(say, { at, standing, pausedSince, heardAt, zone, language })}
        </Text>
        {standing === 'recording' ? (
          <Text>
            {recordedNow(say, categories)}
            {say(WORDS.fullStop)}
          </Text>
        ) : null}
        {['recording', 'silent', 'off-hours', 'paused'].includes(standing) ? (
          <PauseButton paused={standing === 'paused'} />
        ) : null}
        {standing === 'no-device' ? (
          <Link className="gw-link" href="/devices" prefetch={false}>
            {say(W.addAComputer)}
          </Link>
        ) : null}
      </Stack>
    </Paper>
  )
}

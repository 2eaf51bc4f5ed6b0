'use client'
import { Box, Progress, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { STEP_NAMES, type FirstStep } from '../../i18n/firstSteps'
import { Plain } from '../kit/Plain'
import { useWords } from '../kit/Words'
import './setup.css'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface Step {
  step: FirstStep
  done: boolean
  may: boolean
}

interface Props {
  steps: Step[]
  current?: FirstStep
  children: ReactNode
}

const Steps = ({ steps, current }: Omit<Props, 'children'>) => {
  const { say, language } = useWords()
  return (
    <ol className="gw-steps">
      {steps.map(({ step, done }) => (
        <li key={step}>
          <Link
            href={`/setup/${step}`}
            prefetch={false}
            aria-current={step === current ? 'step' : undefined}
            data-testid={`step-${step}`}
          >
            <span className="gw-tick" data-done={done || undefined} aria-hidden>
              {done ? '✓' : ''}
            </span>
            <span>{STEP_NAMES[step][language]}</span>
            <span className="gw-unseen">{done ? say(WORDS.done) : say(W.toDo)}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}

/** The frame of the set-up: how far it is, and every step within reach. */
export const SetupFrame = ({ steps, current, children }: Props) => {
  const { say } = useWords()
  const done = steps.filter((each) => each.done).length
  const told = say(W.stepsDone(done, steps.length))
  return (
    <Plain wide width={1040}>
      <Box className="gw-setup">
        <Stack gap="sm" component="nav" aria-label={say(W.stepsOfSetUp)}>
          <Text fw={600} component="div">
            <Link href="/setup" prefetch={false} className="gw-link">
              {say(WORDS.setUp)}
            </Link>
          </Text>
          <Text size="sm" c="dimmed" data-testid="setup-progress">
            {told}
          </Text>
          <Progress value={(100 * done) / steps.length} size="sm" aria-label={told} />
          <div className="gw-setup-wide">
            <Steps steps={steps} current={current} />
          </div>
          <details className="gw-setup-narrow">
            <summary>{say(W.allSteps)}</summary>
            <Steps steps={steps} current={current} />
          </details>
        </Stack>
        <div>{children}</div>
      </Box>
    </Plain>
  )
}

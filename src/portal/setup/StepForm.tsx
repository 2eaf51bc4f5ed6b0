'use client'
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import type { FormEvent, ReactNode } from 'react'
import { STEP_NAMES, STEP_OWNERS, type FirstStep } from '../../i18n/firstSteps'
import { Failure } from '../kit/Failure'
import { useWords } from '../kit/Words'
import { nextOf } from './useStep'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  step: FirstStep
  /** What the step is for, in a sentence or two. */
  lead: ReactNode
  /** Whether it is the reader's; else it says whose. */
  may: boolean
  /** Whether there is something to come back for. */
  open?: boolean
  busy?: boolean
  failure?: string
  /** Whether what is filled in cannot be saved; the step says why. */
  blocked?: boolean
  /** What the button says; none where the step has buttons of its own. */
  save?: string
  onSave?: (form: HTMLFormElement) => void
  children: ReactNode
}

/** One step: what it is for, what it sets, and the ways on. It can be left at any time. */
export const StepForm = ({
  step,
  lead,
  may,
  open = may,
  busy,
  failure = '',
  blocked = false,
  save,
  onSave,
  children,
}: Props) => {
  const { say, language } = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSave?.(event.currentTarget)
  }
  return (
    <form data-testid={`setup-${step}`} onSubmit={submit}>
      <Stack gap="lg">
        <Stack gap="xs">
          <Title order={1} size="h3">
            {STEP_NAMES[step][language]}
          </Title>
          <Text maw={640}>{lead}</Text>
        </Stack>
        {may ? (
          children
        ) : (
          <Alert variant="outline" role="note">
            {say(W.thisStepIsFor(STEP_OWNERS[step]))}
          </Alert>
        )}
        <Failure>{failure}</Failure>
        <Group gap="sm">
          {may && save ? (
            <Button type="submit" loading={busy} disabled={blocked} data-testid="step-save">
              {save}
            </Button>
          ) : null}
          <Button
            component={Link}
            href={nextOf(step)}
            prefetch={false}
            variant="default"
            data-testid="step-later"
          >
            {open ? say(WORDS.later) : say(W.next)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

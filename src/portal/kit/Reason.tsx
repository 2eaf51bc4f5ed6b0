'use client'
import { Button, Group, Stack, Textarea } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { REASON } from '../../base/reason'
import { sendByKey, useReason } from '../../components/useReason'
import { Failure } from './Failure'
import { useSending } from './useSending'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

interface ReasonProps {
  label: string
  /** Who reads it. */
  about?: string
  value: string
  onText: (value: string) => void
  name?: string
  /** Whether a dialog opens with the focus on it. */
  isFirst?: boolean
}

/** Where a reason is typed, by itself or among other fields. */
export const Reason = ({ label, about, value, onText, name = 'reason', isFirst }: ReasonProps) => (
  <Textarea
    name={name}
    data-autofocus={isFirst || undefined}
    label={label}
    description={about}
    maxLength={REASON.most}
    autosize
    minRows={1}
    value={value}
    onKeyDown={sendByKey}
    onChange={(event) => onText(event.currentTarget.value)}
  />
)

interface Props extends Pick<ReasonProps, 'label' | 'about' | 'name'> {
  /** By which tests find its button. */
  testid: string
  /** The door that takes the reason. */
  path: string
  /** By which name it takes it. */
  as?: 'reason' | 'answer'
  /** What it takes beside it. */
  beside?: object
  /** Characters that it asks for. */
  least?: number
  /** What happens, said before. */
  children?: ReactNode
  verb: string
  onDone: () => void
  /** Leaves it undone, as Escape does in the dialog around it. */
  onCancel: () => void
}

/** Inside a dialog: a form that asks for a reason and nothing else: what happens, why, and the act. */
export const ReasonForm = (props: Props) => {
  const { testid, path, as = 'reason', beside, least, children, verb, onDone, onCancel, ...asked } = props
  const { say } = useWords()
  const { typed, setTyped, given, isEnough } = useReason(least)
  const { busy, failure, run } = useSending(onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(path, { ...beside, [as]: given })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {children}
        <Reason {...asked} isFirst value={typed} onText={setTyped} />
        <Failure>{failure}</Failure>
        <Group gap="sm">
          <Button type="submit" variant="default" loading={busy} disabled={!isEnough} data-testid={testid}>
            {verb}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {say(WORDS.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'
import { REASON } from '../../base/reason'
import { sendByKey, useReason } from '../../components/useReason'
import { Effects } from './Effects'
import { Failure } from './Inputs'
import { useSay } from './useSay'
import { useSending } from './useSending'
import { WORDS } from '../../i18n/words'

interface ReasonProps {
  value: string
  onText(value: string): void
  required?: boolean
  /** Characters that its door asks for. */
  least?: number
  hint?: string | undefined
  /** Whether it is the first thing that is typed where it stands. */
  isFirst?: boolean
}

/** Where a reason is typed, by itself or among other fields. */
export const Reason = ({
  value,
  onText,
  required = true,
  least = REASON.least,
  hint,
  isFirst = false,
}: ReasonProps) => {
  const { say } = useSay()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isFirst) box.current?.focus({ preventScroll: true })
  }, [isFirst])
  return (
    <div className="gw-field">
      <label htmlFor={id}>
        {say(WORDS.reason)}
        {required ? <span aria-hidden> *</span> : null}
      </label>
      <textarea
        ref={box}
        id={id}
        name="reason"
        rows={2}
        required={required}
        minLength={required ? least : undefined}
        maxLength={REASON.most}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onKeyDown={sendByKey}
        onChange={(event) => onText(event.target.value)}
      />
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  )
}

interface Props extends Pick<ReasonProps, 'least' | 'isFirst'> {
  /** By which browsers and tests find the form, and its button. */
  name: string
  /** The door that takes `{ reason }`. */
  path: string
  effects?: readonly string[]
  /** What else is said before. */
  children?: ReactNode
  verb: string
  isSecondary?: boolean
  onDone(): void
}

/** A form that asks for a reason and nothing else: what happens, why, and the act. */
export const ReasonForm = ({
  name,
  path,
  effects,
  children,
  verb,
  isSecondary = false,
  least,
  isFirst = true,
  onDone,
}: Props) => {
  const { typed, setTyped, given, isEnough } = useReason(least)
  const { failure, field, busy, run } = useSending(onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // What lies around it may be a form too.
    event.stopPropagation()
    void run(path, { reason: given })
  }
  return (
    <form className="gw-form" id={`${name}-form`} data-testid={`${name}-form`} onSubmit={submit}>
      {effects ? <Effects effects={effects} /> : null}
      {children}
      <Reason value={typed} onText={setTyped} least={least} isFirst={isFirst} />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        buttonStyle={isSecondary ? 'secondary' : 'primary'}
        margin={false}
        disabled={busy || !isEnough}
        extraButtonProps={{ 'data-testid': `${name}-submit` }}
      >
        {verb}
      </Button>
    </form>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { Effects } from './Effects'
import { Choice, Failure, TextBox } from './Inputs'
import { Reason } from './Reason'
import { useSay } from './useSay'
import { useSending } from './useSending'
import { WORDS } from '../../i18n/words'
import * as W from './words'

type Given = Record<string, string>

/** One input of an act. */
export interface ActField {
  name: string
  label: string
  type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'reason'
  required?: boolean
  hint?: string
  maxLength?: number
  options?: { value: string; label: string }[]
  /** Asked only where this is so. */
  when?(given: Given): boolean
}

interface Props {
  name: string
  path: string | ((given: Given) => string)
  fields: ActField[]
  initial?: Given
  /** What then happens, each in a sentence. */
  effects: string[]
  submit: string
  /** What is asked before it is done; nothing where what was typed needs no question. */
  confirm?(given: Given): string | null
  /** What is sent, where it is not simply what was typed. */
  body?(given: Given): object
  onDone(): void
}

interface FieldProps {
  field: ActField
  value: string
  onText(value: string): void
}

const Field = ({ field: { options, when: _, type, ...field }, value, onText }: FieldProps) => {
  const { say } = useSay()
  if (type === 'reason')
    return <Reason required={field.required ?? false} hint={field.hint} value={value} onText={onText} />
  if (options)
    return (
      <Choice
        label={field.label}
        name={field.name}
        hint={field.hint}
        required={field.required ?? false}
        empty={field.required ? say(WORDS.choose) : '–'}
        options={options}
        value={value}
        onText={onText}
      />
    )
  return <TextBox autoComplete="off" type={type} {...field} value={value} onText={onText} />
}

/**
 * A form that calls an act: what it does is said before it is done. What stands as it stood is not sent: another tab, or somebody else, may
 * have changed it meanwhile.
 */
export const ActForm = ({
  name,
  path,
  fields,
  initial = {},
  effects,
  submit: verb,
  confirm,
  body,
  onDone,
}: Props) => {
  const { say } = useSay()
  const start = Object.fromEntries(fields.map((field) => [field.name, initial[field.name] ?? '']))
  const [given, setGiven] = useState<Given>(start)
  const { failure, field: wrong, busy, run } = useSending(onDone)
  const set = (field: string) => (value: string) => setGiven((before) => ({ ...before, [field]: value }))
  const asked = fields.filter(({ when }) => !when || when(given))
  const filled = (): Given =>
    Object.fromEntries(
      asked.flatMap((field) => {
        const value = given[field.name] ?? ''
        return value || initial[field.name] ? [[field.name, value]] : []
      }),
    )
  const changed = (): Given =>
    Object.fromEntries(
      asked.flatMap((field) => {
        const value = given[field.name] ?? ''
        return value !== (initial[field.name] ?? '') ? [[field.name, value]] : []
      }),
    )
  const go = (event: FormEvent) => {
    event.preventDefault()
    const question = confirm?.(given)
    if (question && !window.confirm(question)) return
    void run(typeof path === 'string' ? path : path(given), body ? body(filled()) : changed())
  }
  return (
    <form className="gw-form" data-testid={`${name}-form`} onSubmit={go}>
      <div className="gw-columns">
        {asked.map((field) => (
          <Field key={field.name} field={field} value={given[field.name] ?? ''} onText={set(field.name)} />
        ))}
      </div>
      <Effects effects={[...effects, say(W.thisGoesOnRecord)]} />
      <Failure message={failure} field={wrong} />
      <Button
        type="submit"
        margin={false}
        disabled={busy}
        extraButtonProps={{ 'data-testid': `${name}-submit` }}
      >
        {verb}
      </Button>
    </form>
  )
}

'use client'
import { useId, useLayoutEffect, useRef, type InputHTMLAttributes, type ReactNode } from 'react'
import { focusRefusal } from '../../components/focus'
import { SignInAgain } from '../../components/SignInAgain'
import { useSay } from './useSay'

interface Labelled {
  label: string
  hint?: ReactNode
}

interface TextProps extends Labelled, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  name: string
  onText(value: string): void
}

/** A plain labelled input: named, so that browsers, keyboards and tests find it. */
export const TextBox = ({ label, hint, onText, ...input }: TextProps) => {
  const id = useId()
  return (
    <div className="gw-field">
      <label htmlFor={id}>
        {label}
        {input.required ? <span aria-hidden> *</span> : null}
      </label>
      <input
        {...input}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onText(event.target.value)}
      />
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  )
}

interface ChoiceProps extends Labelled {
  name: string
  value: string
  required?: boolean
  disabled?: boolean
  options: { value: string; label: string }[]
  empty?: string
  onText(value: string): void
}

export const Choice = ({
  label,
  hint,
  name,
  value,
  required,
  disabled,
  options,
  empty,
  onText,
}: ChoiceProps) => {
  const id = useId()
  return (
    <div className="gw-field">
      <label htmlFor={id}>
        {label}
        {required ? <span aria-hidden> *</span> : null}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        required={required}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onText(event.target.value)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  )
}

interface RadiosProps {
  legend: string
  name: string
  value: string
  options: { value: string; label: string; hint?: string }[]
  onText(value: string): void
}

export const Radios = ({ legend, name, value, options, onText }: RadiosProps) => (
  <fieldset className="gw-radios">
    <legend>{legend}</legend>
    {options.map((option) => (
      <label key={option.value}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={value === option.value}
          required
          onChange={() => onText(option.value)}
        />
        <span>
          {option.label}
          {option.hint ? <small>{option.hint}</small> : null}
        </span>
      </label>
    ))}
  </fieldset>
)

interface FailureProps {
  message: string
  /** The name of the input that it is about, where it is about one. */
  field?: string
  /** Whether it says what is wrong with what is typed, while it is: nobody is taken from there. */
  isTyped?: boolean
}

/** What went wrong, told at once to those who do not see it. The focus goes there, as the button that was pressed has lost it. */
export const Failure = ({ message, field = '', isTyped = false }: FailureProps) => {
  const { language } = useSay()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (message && !isTyped && box.current) focusRefusal(box.current, field)
  }, [message, field, isTyped])
  return (
    <div ref={box} role="alert" tabIndex={-1} className="gw-failure" hidden={!message}>
      {message}
      <SignInAgain message={message} language={language} />
    </div>
  )
}

'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { Choice, Failure, TextBox } from '../kit/Inputs'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import * as W from './words'

export interface Box {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'number' | 'password'
  options?: { value: string; label: string }[]
}

interface Props {
  slug: 'mail' | 'gateway'
  title: string
  /** As it is stored; a secret never comes back. */
  stored: Record<string, string>
  boxes: Box[]
  /** What is to be known before anything is changed. */
  notice?: string | undefined
}

/** What the server reaches another server by is changed by an act of its own, never by the page's form. */
export const ChangeConnection = ({ slug, title, stored, boxes, notice }: Props) => {
  const { say } = useSay()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const [wish, setWish] = useState(stored)
  const drawer = `change-${slug}`
  const { failure, field, busy, run } = useSending(() => {
    closeModal(drawer)
    router.refresh()
  })
  const go = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const given = boxes.map(({ name, type }) => {
      const value = wish[name] ?? ''
      return [name, type === 'number' ? (value.trim() ? Number(value) : null) : value]
    })
    void run(`/api/${slug}/settings`, Object.fromEntries(given) as object)
  }
  return (
    <>
      <Button
        size="small"
        margin={false}
        onClick={() => openModal(drawer)}
        extraButtonProps={{ 'data-testid': drawer }}
      >
        {say(W.change)} …
      </Button>
      <Drawer slug={drawer} title={title}>
        <form className="gw-form" data-testid={`${drawer}-form`} onSubmit={go}>
          {notice ? <p className="gw-notice">{notice}</p> : null}
          <p className="gw-notice">{say(W.thisGoesOnRecord)}</p>
          {boxes.map(({ name, label, hint, type = 'text', options }) => {
            const onText = (value: string) => setWish((before) => ({ ...before, [name]: value }))
            const value = wish[name] ?? ''
            return options ? (
              <Choice key={name} label={label} name={name} options={options} value={value} onText={onText} />
            ) : (
              <TextBox
                key={name}
                label={label}
                name={name}
                type={type}
                hint={hint}
                autoComplete={type === 'password' ? 'new-password' : 'off'}
                value={value}
                onText={onText}
              />
            )
          })}
          <Failure message={failure} field={field} />
          <Button
            type="submit"
            margin={false}
            disabled={busy}
            extraButtonProps={{ 'data-testid': `${drawer}-submit` }}
          >
            {say(W.change)}
          </Button>
        </form>
      </Drawer>
    </>
  )
}

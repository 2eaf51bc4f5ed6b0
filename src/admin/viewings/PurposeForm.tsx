'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { Gate } from './gate'
import { shutWords } from '../../i18n/among'
import { Choice, Failure, Radios, TextBox } from '../kit/Inputs'
import { PurposeNotice } from './PurposeNotice'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What is longer than this is not read through. */
const MANY = 30

type Scope = 'person' | 'team' | 'company'
const FIELD = { person: 'subject', team: 'team', company: 'company' } as const

interface Props {
  gate: Gate
  /** The record that was asked for before a purpose was stated. */
  wanted?: string
  onOpen?(): void
}

/** Asks for the purpose, once: whom, what for, and what that person will read about it. */
export const PurposeForm = ({ gate, wanted, onOpen }: Props) => {
  const { options, category } = gate
  const { say, language } = useSay()
  const { config } = useConfig()
  const router = useRouter()
  const [target, setTarget] = useState('')
  const [search, setSearch] = useState('')
  const [purpose, setPurpose] = useState('')
  const { busy, failure, field, run } = useSending()

  const scopes: { value: Scope; label: string; of: Gate['options']['people'] }[] = [
    { value: 'person', label: say(W.onePerson), of: options.people },
    { value: 'team', label: say(WORDS.aTeam), of: options.teams },
    { value: 'company', label: say(WORDS.aCompany), of: options.companies },
  ]
  const offered = scopes.filter(({ of }) => of.length)
  const [scope, setScope] = useState<Scope>(offered[0]?.value ?? 'person')
  const all = offered.find(({ value }) => value === scope)?.of ?? []
  const sought = search.trim().toLowerCase()
  const targets = all.filter(({ id, name }) => id === target || name.toLowerCase().includes(sought))
  const whom = all.find(({ id }) => id === target)?.name
  const purposes = options.purposes.map(({ id, label }) => ({ value: id, label: label[language] }))

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (!target || !purpose) return
    const sent = await run('/api/viewings', {
      category: category.slug,
      scope,
      [FIELD[scope]]: target,
      purpose,
    })
    if (!sent.ok) return
    onOpen?.()
    if (wanted) router.replace(`${config.routes.admin}/collections/${category.slug}/${wanted}`)
    else router.refresh()
  }

  return (
    <form
      className="gw-form"
      id="purpose-form"
      data-testid="purpose-form"
      onSubmit={(event) => void open(event)}
    >
      <PurposeNotice
        gate={gate}
        scope={scope}
        whom={whom}
        purpose={purposes.find(({ value }) => value === purpose)?.label}
      />
      {offered.length > 1 ? (
        <Radios
          legend={say(W.whoseData)}
          name="scope"
          value={scope}
          options={offered}
          onText={(value) => {
            setScope(value as Scope)
            setTarget('')
            setSearch('')
          }}
        />
      ) : null}
      {all.length > MANY ? (
        <TextBox
          label={say(W.findByName)}
          name="search"
          value={search}
          onText={setSearch}
          hint={say(W.countOf(targets.length, all.length))}
        />
      ) : null}
      <Choice
        label={{ person: say(WORDS.person), team: say(WORDS.team), company: say(WORDS.company) }[scope]}
        name={FIELD[scope]}
        required
        empty={say(WORDS.choose)}
        options={targets.map(({ id, name }) => ({ value: id, label: name }))}
        value={target}
        onText={setTarget}
      />
      {scope === 'person' && options.shut.length ? (
        <p className="gw-hint" data-testid="purpose-shut">
          {shutWords(options.shut.map(({ name }) => name))[language]}
        </p>
      ) : null}
      <Radios legend={say(W.whatFor)} name="purpose" value={purpose} options={purposes} onText={setPurpose} />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={!target || !purpose || busy}
        extraButtonProps={{ 'data-testid': 'purpose-submit', id: 'purpose-submit' }}
      >
        {say(W.open)}
      </Button>
    </form>
  )
}

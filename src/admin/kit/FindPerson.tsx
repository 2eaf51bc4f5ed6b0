'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { closeByEscape } from './dialog'
import { pageOfPerson } from './PersonName'
import { read } from './send'
import { useSay } from './useSay'
import * as W from './words'

interface Found {
  id: string
  name: string
  username: string
  numbers: string[]
}

const PAUSE = 180

/** What was typed, whom it finds after a short pause, and which of them is chosen. */
const useSearch = () => {
  const { language } = useSay()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found[] | null>(null)
  const [at, setAt] = useState(0)

  useEffect(() => {
    if (!typed.trim()) {
      setFound(null)
      return
    }
    let isStale = false
    const timer = setTimeout(() => {
      const path = `/api/people/search?q=${encodeURIComponent(typed)}`
      void read<{ people: Found[] }>(language, path).then((asked) => {
        if (isStale) return
        setFound(asked.ok ? asked.answer.people : [])
        setAt(0)
      })
    }, PAUSE)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [typed, language])

  const onKeyDown = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1
    if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter' && found?.[at]) window.location.assign(pageOfPerson(found[at].id))
    else return
    event.preventDefault()
  }
  return { typed, setTyped, found, at, setAt, onKeyDown }
}

/** A dialog that Ctrl+K opens from anywhere. */
const useDialogByKey = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    window.addEventListener('keydown', onKey)
    const leaveByKey = dialog.current ? closeByEscape(dialog.current) : undefined
    return () => {
      window.removeEventListener('keydown', onKey)
      leaveByKey?.()
    }
  }, [])
  return dialog
}

const FindButton = ({ label, onOpen }: { label: string; onOpen(): void }) => (
  <button
    type="button"
    className="gw-find-button"
    data-testid="find-open"
    aria-keyshortcuts="Control+K"
    aria-label={label}
    onClick={onOpen}
  >
    <svg
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden
    >
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" strokeLinecap="round" />
    </svg>
    <span>{label}</span>
    <kbd>Ctrl K</kbd>
  </button>
)

interface OptionsProps extends Pick<ReturnType<typeof useSearch>, 'found' | 'at' | 'setAt'> {
  list: string
  label: string
}

const Options = ({ list, label, found, at, setAt }: OptionsProps) => (
  <ul id={list} role="listbox" aria-label={label}>
    {(found ?? []).map((person, i) => (
      // The box holds the focus: a link inside an option would be a second thing to operate.
      <li
        key={person.id}
        id={`${list}-${i}`}
        role="option"
        aria-selected={i === at}
        onMouseEnter={() => setAt(i)}
        onClick={() => window.location.assign(pageOfPerson(person.id))}
      >
        <strong>{person.name}</strong>
        <span>{[person.username, ...person.numbers].join(' · ')}</span>
      </li>
    ))}
  </ul>
)

/** One search for people from anywhere in the admin: Ctrl+K, a name, a number or pinyin, Enter. */
export const FindPerson = () => {
  const { say } = useSay()
  const { typed, setTyped, found, at, setAt, onKeyDown } = useSearch()
  const dialog = useDialogByKey()
  const list = useId()
  const label = say(W.findAPerson)
  return (
    <>
      <FindButton label={label} onOpen={() => dialog.current?.showModal()} />
      <dialog
        ref={dialog}
        className="gw-find"
        aria-label={label}
        onClose={() => setTyped('')}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        <input
          type="search"
          role="combobox"
          data-testid="find-box"
          aria-label={label}
          aria-expanded={Boolean(found?.length)}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found?.[at] ? `${list}-${at}` : undefined}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          placeholder={say(W.nameUserNameNumber)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Options list={list} label={label} found={found} at={at} setAt={setAt} />
        <p role="status" className="gw-hint">
          {found === null ? say(W.arrowsChoose) : found.length ? '' : say(W.nobodyFoundAmong)}
        </p>
      </dialog>
    </>
  )
}

'use client'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { cellKeys } from '../../components/tableKeys'
import { closeByEscape } from '../kit/dialog'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import { DayDetail } from './DayDetail'

interface Opened {
  employment: string
  date: string
}

/** Opens the day whose button is pressed within it, in a window above the page; a grid of thousands is drawn by the server alone. */
export const DayOpener = ({ children }: { children: ReactNode }) => {
  const { say } = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    const { current } = dialog
    if (!opened || !current) return undefined
    current.showModal()
    return closeByEscape(current)
  }, [opened])
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-day]')?.dataset.day
    const [employment, date] = key?.split(' ') ?? []
    if (employment && date) setOpened({ employment, date })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if ((event.target as HTMLElement).closest('.gw-month-grid')) cellKeys(event)
  }
  return (
    <div onClick={onClick} onKeyDown={onKeyDown}>
      {children}
      <dialog
        ref={dialog}
        className="gw-dialog gw-day-dialog"
        aria-labelledby="gw-day-title"
        data-testid="month-day"
        onClose={() => setOpened(null)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        {opened ? <DayDetail key={`${opened.employment} ${opened.date}`} {...opened} /> : null}
        <button type="button" className="gw-day-close" onClick={() => dialog.current?.close()}>
          {say(WORDS.close)}
        </button>
      </dialog>
    </div>
  )
}

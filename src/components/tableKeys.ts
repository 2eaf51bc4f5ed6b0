import type { KeyboardEvent } from 'react'

const OPENS = 'a[href], button, summary, [tabindex="0"]'
const isTyping = (target: HTMLElement): boolean => target.matches('input, select, textarea')

/** In a table whose rows lead on: J goes to the next row, K to the one before. */
export const rowKeys = (event: KeyboardEvent<HTMLElement>): void => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return
  const step = { j: 1, k: -1 }[event.key.toLowerCase()]
  const row = target.closest('tbody tr')
  if (!step || !row) return
  for (
    let next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    next;
    next = step > 0 ? next.nextElementSibling : next.previousElementSibling
  ) {
    const first = next.querySelector<HTMLElement>(OPENS)
    if (!first) continue
    event.preventDefault()
    return first.focus()
  }
}

/** In a table of figures: arrow keys go from cell to cell, or to what a cell has to press, Home and End to the ends of a row. */
export const cellKeys = (event: KeyboardEvent<HTMLElement>): void => {
  const cell = (event.target as HTMLElement).closest('td')
  const row = cell?.parentElement as HTMLTableRowElement | null
  if (!cell || !row) return
  const to = {
    ArrowLeft: cell.previousElementSibling,
    ArrowRight: cell.nextElementSibling,
    ArrowUp: row.previousElementSibling?.children[cell.cellIndex],
    ArrowDown: row.nextElementSibling?.children[cell.cellIndex],
    Home: row.querySelector('td'),
    End: row.lastElementChild,
  }[event.key]
  if (!(to instanceof HTMLTableCellElement) || to.tagName !== 'TD') return
  event.preventDefault()
  ;(to.querySelector('button') ?? to).focus()
}

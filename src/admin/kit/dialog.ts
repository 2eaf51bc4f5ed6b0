/** An element with its properties and children. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), props)
  made.append(...children)
  return made
}

/** A dialog of the kit, above whatever is open: its form, under its title. */
export const dialogOf = (name: string, title: string, ...inside: Node[]) => {
  const head = element('h2', { id: `gw-${name}-title`, textContent: title })
  const form = element('form', { className: 'gw-form' }, head, ...inside)
  const dialog = element('dialog', { className: 'gw-dialog' }, form)
  dialog.setAttribute('aria-labelledby', head.id)
  dialog.dataset.testid = name
  return { dialog, form }
}

/**
 * Escape leaves this dialog alone: a drawer under it would close as well, and lose what was typed in it, or no longer hold the focus. Heard
 * before the drawer, which listens at the document.
 * @returns what ends it.
 */
export const closeByEscape = (dialog: HTMLDialogElement): (() => void) => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dialog.open) return
    event.preventDefault()
    event.stopPropagation()
    dialog.close()
  }
  window.addEventListener('keydown', onKey, true)
  return () => window.removeEventListener('keydown', onKey, true)
}

/** Opens a dialog, and waits until it is left. */
export const untilClosed = (dialog: HTMLDialogElement, first: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    document.body.append(dialog)
    dialog.showModal()
    const leaveByKey = closeByEscape(dialog)
    dialog.addEventListener('close', () => {
      leaveByKey()
      dialog.remove()
      resolve()
    })
    first.focus()
  })

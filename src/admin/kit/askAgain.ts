import type { Language } from '../../base/labels'
import { AGAIN, UNSENT, type Missing } from '../../components/unsent'
import { dialogOf, element, untilClosed } from './dialog'

const ask = async (missing: Missing, language: Language): Promise<boolean> => {
  const { title, about } = UNSENT[missing]
  const again = element('button', { type: 'submit', textContent: AGAIN.again[language] })
  const leave = element('button', { type: 'button', textContent: AGAIN.leave[language] })
  again.dataset.testid = 'try-again'
  leave.dataset.testid = 'not-now'
  const why = element('p', { textContent: about[language] })
  why.setAttribute('role', 'alert')
  const buttons = element('div', { className: 'gw-actions' }, again, leave)
  const { dialog, form } = dialogOf(`unsent-${missing}`, title[language], why, buttons)
  let isAgain = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // What lies under the dialog is a form too.
    event.stopPropagation()
    isAgain = true
    dialog.close()
  })
  leave.addEventListener('click', () => dialog.close())
  await untilClosed(dialog, again)
  return isAgain
}

let asking: Promise<boolean> | null = null

/** Says that something was not sent, or that no answer came, and offers to send it once more. Several at once are asked for together. */
export const askAgain = (missing: Missing, language: Language): Promise<boolean> =>
  (asking ??= ask(missing, language).finally(() => {
    asking = null
  }))

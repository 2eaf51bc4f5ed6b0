import type { Language } from '../../base/labels'
import { request } from '../../components/request'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { dialogOf, element, untilClosed } from './dialog'

const TEXTS = {
  title: W.typeYourPasswordAgain,
  why: W.passwordCountsFiveMinutes,
  label: WORDS.password,
  go: WORDS.goOn,
  cancel: WORDS.cancel,
  wrong: W.notYourPassword,
}

/** The dialog as it stands before anything was typed, and those of its parts that act. */
const passwordDialog = (language: Language) => {
  const input = element('input', {
    type: 'password',
    name: 'reauth',
    id: 'gw-reauth',
    autocomplete: 'current-password',
    required: true,
  })
  const failure = element('div', { className: 'gw-failure', role: 'alert', hidden: true })
  const cancel = element('button', { type: 'button', textContent: TEXTS.cancel[language] })
  const parts = dialogOf(
    'reauth',
    TEXTS.title[language],
    element('p', { textContent: TEXTS.why[language] }),
    element(
      'div',
      { className: 'gw-field' },
      element('label', { htmlFor: input.id, textContent: TEXTS.label[language] }),
      input,
    ),
    failure,
    element(
      'div',
      { className: 'gw-actions' },
      element('button', { type: 'submit', textContent: TEXTS.go[language] }),
      cancel,
    ),
  )
  return { ...parts, input, failure, cancel }
}

/** Asks for the password, above whatever is open. @returns whether it was right; false where nobody would type it. */
export const askPassword = async (language: Language): Promise<boolean> => {
  const { dialog, form, input, failure, cancel } = passwordDialog(language)
  let right = false
  const check = async () => {
    const sent = await request({ language, path: '/api/account/reauth', body: { password: input.value } })
    right = sent.ok
    if (sent.ok) return dialog.close()
    failure.textContent = sent.status === 401 ? TEXTS.wrong[language] : sent.message
    failure.hidden = false
    // Where no answer came it is still what was typed.
    if (sent.status !== 0) input.value = ''
    input.focus()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // What lies under the dialog is a form too.
    event.stopPropagation()
    void check()
  })
  cancel.addEventListener('click', () => dialog.close())
  await untilClosed(dialog, input)
  return right
}

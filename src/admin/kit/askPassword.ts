import type { Language } from '../../base/labels'
import { request } from '../../components/request'
import { dialogOf, element, untilClosed } from './dialog'

const WORDS = {
  en: {
    title: 'Type your password again',
    why: 'What you are about to do changes what somebody may do, or what is collected. The password counts for five minutes.',
    label: 'Password',
    go: 'Go on',
    cancel: 'Cancel',
    wrong: 'This is not your password.',
  },
  zh: {
    title: '请再次输入密码',
    why: '您将进行的操作会改变他人的权限或数据收集。输入后五分钟内有效。',
    label: '密码',
    go: '继续',
    cancel: '取消',
    wrong: '密码不正确。',
  },
} as const

/** The dialog as it stands before anything was typed, and those of its parts that act. */
const passwordDialog = (language: Language) => {
  const words = WORDS[language]
  const input = element('input', {
    type: 'password',
    name: 'reauth',
    id: 'gw-reauth',
    autocomplete: 'current-password',
    required: true,
  })
  const failure = element('div', { className: 'gw-failure', role: 'alert', hidden: true })
  const cancel = element('button', { type: 'button', textContent: words.cancel })
  const parts = dialogOf(
    'reauth',
    words.title,
    element('p', { textContent: words.why }),
    element(
      'div',
      { className: 'gw-field' },
      element('label', { htmlFor: input.id, textContent: words.label }),
      input,
    ),
    failure,
    element(
      'div',
      { className: 'gw-actions' },
      element('button', { type: 'submit', textContent: words.go }),
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
    failure.textContent = sent.status === 401 ? WORDS[language].wrong : sent.message
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

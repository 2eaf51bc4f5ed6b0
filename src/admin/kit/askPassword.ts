import type { Language } from '../../base/labels'

const WORDS = {
  en: {
    title: 'Type your password again',
    why: 'What you are about to do changes what somebody may do, or what is collected. The password counts for five minutes.',
    label: 'Password',
    go: 'Go on',
    cancel: 'Cancel',
    wrong: 'This is not your password.',
    away: 'The server cannot be reached.',
  },
  zh: {
    title: '请再次输入密码',
    why: '您将进行的操作会改变他人的权限或数据收集。输入后五分钟内有效。',
    label: '密码',
    go: '继续',
    cancel: '取消',
    wrong: '密码不正确。',
    away: '无法连接服务器。',
  },
} as const

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), props)
  made.append(...children)
  return made
}

const confirm = (password: string): Promise<Response> =>
  fetch('/api/account/reauth', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  })

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
  const title = element('h2', { id: 'gw-reauth-title', textContent: words.title })
  const form = element(
    'form',
    { className: 'gw-form' },
    title,
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
  const dialog = element('dialog', { className: 'gw-reauth' }, form)
  dialog.setAttribute('aria-labelledby', title.id)
  dialog.dataset.testid = 'reauth'
  return { dialog, form, input, failure, cancel }
}

/** Asks for the password, above whatever is open. @returns whether it was right; false where nobody would type it. */
export const askPassword = (language: Language): Promise<boolean> =>
  new Promise((resolve) => {
    const { dialog, form, input, failure, cancel } = passwordDialog(language)
    let right = false
    const fail = (why: string) => {
      failure.textContent = why
      failure.hidden = false
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      // What lies under the dialog is a form too.
      event.stopPropagation()
      confirm(input.value)
        .then(({ ok }) => {
          right = ok
          if (ok) return dialog.close()
          input.value = ''
          fail(WORDS[language].wrong)
          input.focus()
        })
        .catch(() => fail(WORDS[language].away))
    })
    cancel.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(right)
    })
    document.body.append(dialog)
    dialog.showModal()
    input.focus()
  })

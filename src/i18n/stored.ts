import { both, type Both } from '../base/labels'

/** What a browser keeps beside cookies: for good, or while its tab is open. */
export interface Stored {
  name: string
  place: 'local' | 'session'
  purpose: Both
}

/** Mantine's own name for it. */
export const APPEARANCE = 'mantine-color-scheme-value'
export const ASKED = 'glasswork-asked'
export const TAKE_BACK = 'glasswork-undo'

/** Every entry of local and session storage that this site or what it is made of writes, and no other (P49). */
export const STORED: readonly Stored[] = [
  {
    name: APPEARANCE,
    place: 'local',
    purpose: both('Remembers light or dark in the portal', '记住门户的浅色或深色外观'),
  },
  {
    name: ASKED,
    place: 'session',
    purpose: both(
      'Remembers that you want to answer a new version of the policy later',
      '记住您选择稍后答复新版隐私政策',
    ),
  },
  {
    name: TAKE_BACK,
    place: 'session',
    purpose: both(
      'For ten seconds: what you have just deleted or assigned, so that you can take it back after the page was loaded anew',
      '保存十秒：您刚删除或归入项目的内容，以便刷新页面后仍可撤销',
    ),
  },
  {
    name: '_payloadClipboard',
    place: 'local',
    purpose: both('What you copied in a form of the admin', '您在管理后台表单中复制的内容'),
  },
  {
    name: 'payload-pending-success-toast',
    place: 'session',
    purpose: both(
      'What the admin says on the page after a new row was made; read once',
      '管理后台新建记录后在下一页显示的提示，读取一次即清除',
    ),
  },
]

interface Sentence {
  en: (about: string) => string
  zh: (about: string) => string
}

const sentence = (en: Sentence['en'], zh: Sentence['zh']): Sentence => ({ en, zh })

/** What was done to an account, as its person is told. */
export const ACCOUNT_NEWS = {
  password: sentence(
    () => 'The password of your account was changed; every other session has ended.',
    () => '您的账号密码已更改，其他登录会话均已结束。',
  ),
  email: sentence(
    () => 'The email address of your account was changed.',
    () => '您的账号邮箱已更换。',
  ),
  phone: sentence(
    () => 'The phone number of your account was changed.',
    () => '您的账号手机号已更换。',
  ),
  browser: sentence(
    (about) => `Somebody signed in to your account from a browser not seen here for 30 days: ${about}.`,
    (about) => `有人用 30 天内未出现过的浏览器登录了您的账号：${about}。`,
  ),
  link: sentence(
    () => 'A link to set a new password for your account was asked for. It goes to you by letter.',
    () => '有人请求重新设置您的账号密码，链接已通过邮件发送给您。',
  ),
  'link-waits': sentence(
    (about) => `A link to set a new password for your account was made. It works from ${about} on.`,
    (about) => `已为您的账号生成重设密码的链接，自${about}起可用。`,
  ),
  'link-command': sentence(
    () => 'A one-time link into your account was made by a command on the server.',
    () => '有人在服务器上用命令为您的账号生成了一次性链接。',
  ),
  'link-for-other': sentence(
    (about) => `A one-time link into the account of ${about} was made by a command on the server.`,
    (about) => `有人在服务器上用命令为${about}的账号生成了一次性链接。`,
  ),
} as const satisfies Record<string, Sentence>

export type AccountNews = keyof typeof ACCOUNT_NEWS

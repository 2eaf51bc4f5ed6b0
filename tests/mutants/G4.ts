import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/app/(portal)/(own)/looks/page.tsx',
    in: 'generateMetadata',
    find: `export const generateMetadata = titled(WORDS.whoLooked)`,
    replace: `void titled(WORDS.whoLooked)`,
    why: 'a page would not say where one is',
  },
  {
    file: 'src/i18n/problems.ts',
    in: 'problemText',
    find: `  if (chinese) return language === 'en' ? detail : chinese
`,
    replace: `  if (detail) return detail
`,
    why: 'English sentences would stand in Chinese forms',
  },
  {
    file: 'src/i18n/details.ts',
    in: 'DETAILS',
    find: `  'The ten seconds are over: the picture is deleted for good.': '十秒已过，图片已永久删除，无法撤销。',
`,
    replace: '',
    why: 'a refusal would be told by its code alone',
  },
  {
    file: 'src/http/signInPath.ts',
    in: 'signInPath',
    find: `broughtOne ? { why: 'ended' } : {}`,
    replace: '{}',
    why: 'an ended session would not say why it asks',
  },
  {
    file: 'src/http/adminDoor.ts',
    in: 'adminDoor',
    find: "if (user && door === 'login') lead(wished(req.query.redirect))\n",
    replace: "if (door === 'login' && !user) next()\n",
    why: 'the pages of the admin would lead to an empty one',
  },
  {
    file: 'src/http/adminDoor.ts',
    in: 'wished',
    find: 'return /^\\/admin(?=[/?#]|$)/.test(path) && !DOORS.test(path) ? path : HOME',
    replace: 'return path',
    why: 'the way in would lead on to the way out',
  },
  {
    file: 'src/i18n/problems.ts',
    in: 'problemText',
    find: '  if (said) return said[language]\n',
    replace: '',
    why: 'that both languages are needed would not be told with which is missing, nor what of it',
  },
  {
    file: 'src/http/adminDoor.ts',
    in: 'insteadOf',
    find: '!collections?.[slug]?.create) return',
    replace: '!collections) return',
    why: 'whoever is signed in would be told to sign in where nothing is created by hand',
  },
  {
    file: 'src/i18n/viewTitles.ts',
    in: 'VIEW_TITLES',
    find: "  signPolicy: both('Sign a policy version', '签署隐私政策版本'),\n",
    replace: "  signPolicy: both('Payload', 'Payload'),\n",
    why: 'the tab of a page of our own would bear the name of what it is built with',
  },
  {
    file: 'src/http/adminDoor.ts',
    in: 'insteadOf',
    find: "canAccessAdmin ? HOME : '/'",
    replace: 'HOME',
    why: 'an employee who types an address of the admin would be led round in a circle',
  },
  {
    file: 'src/admin/kit/languageMenu.ts',
    in: 'ENTRY',
    find: "'popup-button-list__button'",
    replace: "'popup-list__button'",
    why: 'the menu in the header would throw away what is not saved',
  },
  {
    file: 'src/portal/devices/AgentSteps.tsx',
    in: 'AgentSteps',
    find: '() => server,',
    replace: "() => '',",
    why: 'without a script, the line to type would lack the address of the server',
  },
  {
    file: 'src/portal/devices/serverAddress.ts',
    in: 'serverAddress',
    find: '  if (set) return new URL(set).origin\n',
    replace: '',
    why: 'behind a proxy, the line to type would name an address that is not reached',
  },
]

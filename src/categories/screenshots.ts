import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'
import { WORDS } from '../i18n/words'

export const screenshots = defineCategory({
  slug: 'screenshots',
  kind: 'captured',
  label: WORDS.screenshots,
  one: 'Screenshot',
  holds: both(
    'a picture of each of your screens, with all that can be seen on it',
    '您每块屏幕的图片，含画面上可见的全部内容',
  ),
  explained: {
    means: both(
      'Pictures of the screen at random moments. They can show private messages and other people.',
      '在随机时刻截取屏幕。画面可能包含私人消息和他人信息。',
    ),
    law: both(
      'Consent given separately and freely: refusing must cost nothing (PIPL Arts. 14, 16). What they show by chance may be sensitive (Arts. 28–30): assess the impact beforehand and keep the assessment three years (Arts. 55–56; GDPR Art. 35).',
      '须单独、自愿同意，不得因拒绝而受不利影响（《个人信息保护法》第十四条、第十六条）。画面可能含敏感个人信息（第二十八至三十条）：应事前作影响评估，评估报告至少保存三年（第五十五、五十六条）。',
    ),
  },
  term: bySwitch({ retentionDays: 14, perHour: 2, purposes: ['hours-dispute', 'security-incident'] }),
  drafted: ['strictest'],
  risk: 'picture',
  image: 'screen',
  stops: both(
    'Without this, no screenshots are taken. Everything else works as before.',
    '关闭后不截屏；其他功能不受影响。',
  ),
  page: '/days',
  unlogged: 'devices report them; a deletion and a blacking out are acts of their own',
  said: { kept: () => both('You may delete a screenshot of yours at once.', '您可以立即删除自己的截屏。') },
})

import { both } from '../base/labels'
import { defineCategory } from './category'
import { byLaw } from './strictest'
import { WORDS } from '../i18n/words'

export const audit = defineCategory({
  slug: 'audit',
  kind: 'account',
  label: WORDS.auditLog,
  holds: both(
    'who did what in this system, when, to whom and why, and who looked at whose records',
    '何人在系统内做了什么、何时、对谁、为何，以及谁查看了谁的记录',
  ),
  term: byLaw(365, ['privacy'], { purposes: ['security'] }),
})

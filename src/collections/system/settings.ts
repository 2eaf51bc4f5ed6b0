import type { GlobalConfig } from 'payload'
import { hasRole } from '../../base/roles'
import { byServer, text } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { FIRST_STEPS, STEP_NAMES } from '../../i18n/firstSteps'
import { both, label } from '../../base/labels'
import { WORDS } from '../../i18n/words'

/** What the company sets for the whole panel. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label('Settings', '设置'),
  access: {
    read: ({ req }) => hasRole(req.user, 'hr', 'privacy', 'admin'),
    update: ({ req }) => hasRole(req.user, 'hr'),
    readVersions: () => false,
  },
  admin: { group: WORDS.system },
  lockDocuments: false,
  fields: [
    notPersonal('a default', {
      name: 'language',
      type: 'select',
      defaultValue: 'zh',
      required: true,
      label: label('Language of new people', '新成员的默认语言'),
      options: [
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ],
    }),
    notPersonal(
      'a contact of the company',
      text('help', both('Where people can ask', '咨询方式'), {
        admin: {
          description: label(
            'Everybody reads it under About, which the sign-in page links to.',
            '显示在“关于”页；登录页有该页链接。',
          ),
        },
      }),
    ),
    notPersonal(
      'how far the set-up is',
      byServer({
        name: 'steps',
        type: 'select',
        hasMany: true,
        label: label('Steps of the set-up that are done', '已完成的设置步骤'),
        options: FIRST_STEPS.map((value) => ({
          value,
          label: label(STEP_NAMES[value].en, STEP_NAMES[value].zh),
        })),
        admin: { hidden: true },
      }),
    ),
    notPersonal(
      'how far the set-up is',
      byServer({
        name: 'chosen',
        type: 'checkbox',
        label: label('What to collect was chosen', '已选择收集范围'),
        admin: { hidden: true },
      }),
    ),
  ],
}

import type { GlobalConfig } from 'payload'
import { hasRole } from '../access/roles'
import { text } from '../fields/common'
import { both, label } from '../i18n/labels'

/** What the company sets for the whole panel. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label('Settings', '设置'),
  access: {
    read: ({ req }) => hasRole(req.user, 'hr', 'privacy', 'admin'),
    update: ({ req }) => hasRole(req.user, 'hr'),
    readVersions: () => false,
  },
  admin: { group: both('System', '系统') },
  lockDocuments: false,
  custom: { notPersonal: { language: 'a default', help: 'a contact of the company' } },
  fields: [
    {
      name: 'language',
      type: 'select',
      defaultValue: 'zh',
      required: true,
      label: label('Language of new people', '新成员的默认语言'),
      options: [
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ],
    },
    text('help', both('Where people can ask', '咨询方式'), {
      admin: { description: label('Shown on the sign-in page and under About.', '显示在登录页和“关于”页。') },
    }),
  ],
}

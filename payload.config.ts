import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { collections } from './src/collections'
import { Gateway } from './src/collections/breaches/gateway'
import { Mail } from './src/collections/letters/mail'
import { Settings } from './src/collections/system/settings'
import { databaseAdapter } from './src/db/adapter'
import { endpoints, withEndpoints } from './src/endpoints'
import { readEnv } from './src/base/env'
import { guardConfig } from './src/hooks/every/guardConfig'
import { answerByCode } from './src/hooks/every/answerByCode'
import { OWN_NAMES } from './src/i18n/languages'
import { ADMIN_MOMENT } from './src/i18n/moments'
import { createLogger } from './src/base/logger'
import { noMail } from './src/letters/mail'
import { payloadSecret } from './src/base/secrets'

const env = readEnv()
const origins = env.SERVER_URL ? [env.SERVER_URL] : []

export default buildConfig({
  serverURL: env.SERVER_URL ?? '',
  secret: payloadSecret(env),
  csrf: origins,
  cors: origins,
  auth: { jwtOrder: ['cookie'] },
  collections: collections.map(withEndpoints),
  globals: [Settings, Mail, Gateway],
  endpoints,
  hooks: { afterError: [answerByCode] },
  db: await databaseAdapter(env),
  // A text is sealed as it reads: no record and no file stands in one.
  editor: lexicalEditor({
    features: ({ defaultFeatures }) =>
      defaultFeatures.filter(({ key }) => key !== 'relationship' && key !== 'upload'),
  }),
  email: noMail,
  logger: createLogger(env),
  // As errors, of which the logger takes the code alone; Payload would log what they say.
  loggingLevels: { Forbidden: 'error', NotFound: 'error', ValidationError: 'error' },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: ADMIN_MOMENT,
    meta: {
      titleSuffix: ' · Glasswork',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      actions: ['/src/admin/kit/FindPerson#FindPerson', '/src/admin/kit/AdminBell#AdminBell'],
      header: ['/src/admin/letters/MailBanner#MailBanner', '/src/admin/policy/PolicyBanner#PolicyBanner'],
      providers: ['/src/admin/kit/Unsent#Unsent', '/src/admin/kit/DrawerFocus#DrawerFocus'],
      afterNavLinks: ['/src/admin/kit/NavLinks#NavLinks'],
      views: {
        dashboard: { Component: '/src/admin/start/StartPage#StartPage' },
        recordedTime: {
          Component: '/src/admin/time/RecordedTime#RecordedTime',
          path: '/recorded-time',
        },
        signBreach: { Component: '/src/admin/breach/SignBreach#SignBreach', path: '/sign-breach' },
        signPolicy: { Component: '/src/admin/policy/SignPolicy#SignPolicy', path: '/sign-policy' },
      },
      graphics: { Icon: '/src/admin/kit/Brand#Icon', Logo: '/src/admin/kit/Brand#Logo' },
    },
    importMap: {
      baseDir: path.resolve('.'),
      importMapFile: path.resolve('src/app/(payload)/admin/importMap.js'),
    },
  },
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    // An empty cell says so quietly, and not "<No count>"; the page about one's own account has no maker's name over what one chooses there.
    translations: {
      zh: { general: { noLabel: '–', payloadSettings: '语言与外观' } },
      en: { general: { noLabel: '–', payloadSettings: 'Language and appearance' } },
    },
  },
  localization: {
    locales: [
      // Payload puts it behind the label of each field that is written in both: a plain text only, else the bare code.
      { code: 'zh', label: OWN_NAMES.zh },
      { code: 'en', label: OWN_NAMES.en },
    ],
    defaultLocale: 'zh',
    fallback: false,
  },
  graphQL: { disable: true },
  maxDepth: 2,
  telemetry: false,
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
}).then(guardConfig)

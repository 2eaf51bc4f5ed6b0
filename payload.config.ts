import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { collections } from './src/collections'
import { Gateway } from './src/collections/gateway'
import { Mail } from './src/collections/mail'
import { Settings } from './src/collections/settings'
import { databaseAdapter } from './src/db/adapter'
import { endpoints, withEndpoints } from './src/endpoints'
import { readEnv } from './src/env'
import { guardConfig } from './src/hooks/guardConfig'
import { answerByCode } from './src/hooks/answerByCode'
import { both } from './src/i18n/labels'
import { ADMIN_MOMENT } from './src/i18n/moments'
import { createLogger } from './src/logger'
import { noMail } from './src/mail'
import { payloadSecret } from './src/secrets'

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
      actions: ['/src/components/admin/FindPerson#FindPerson', '/src/components/admin/AdminBell#AdminBell'],
      header: [
        '/src/components/admin/MailBanner#MailBanner',
        '/src/components/admin/PolicyBanner#PolicyBanner',
      ],
      afterNavLinks: ['/src/components/admin/NavLinks#NavLinks'],
      views: {
        dashboard: { Component: '/src/components/admin/StartPage#StartPage' },
        recordedTime: {
          Component: '/src/components/admin/RecordedTime#RecordedTime',
          path: '/recorded-time',
        },
        signBreach: { Component: '/src/components/admin/SignBreach#SignBreach', path: '/sign-breach' },
        signPolicy: { Component: '/src/components/admin/SignPolicy#SignPolicy', path: '/sign-policy' },
      },
      graphics: { Icon: '/src/components/admin/Brand#Icon', Logo: '/src/components/admin/Brand#Logo' },
    },
    importMap: {
      baseDir: path.resolve('.'),
      importMapFile: path.resolve('src/app/(payload)/admin/importMap.js'),
    },
  },
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    // An empty cell says so quietly, and not "<No count>"; what an empty list means is said above it.
    translations: {
      zh: {
        general: { noLabel: '–', noResultsFound: '没有可显示的记录', noResultsDescription: '原因见上方。' },
      },
      en: {
        general: {
          noLabel: '–',
          noResultsFound: 'Nothing to show',
          noResultsDescription: 'What it means is said above.',
        },
      },
    },
  },
  localization: {
    locales: [
      { code: 'zh', label: both('Chinese', '中文') },
      { code: 'en', label: both('English', '英文') },
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

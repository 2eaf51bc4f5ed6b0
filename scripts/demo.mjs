import { ensureBuild } from './build.mjs'
import { become, beside } from './lib/runtime.mjs'

const env = {
  DEMO: 'true',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  HOST: '127.0.0.1',
  PORT: process.env.PORT ?? '3000',
  DATA_DIR: 'data/demo',
  MEDIA_DIR: 'media/demo',
  DATABASE_URL: '',
  SERVER_URL: '',
}

await ensureBuild({ beside: () => beside('dist/commands.js', ['demo', '--fill'], env) })
become('dist/commands.js', ['demo'], env)

import { spawn } from 'node:child_process'
import { ensureBuild } from './build.mjs'

await ensureBuild()
const env = {
  ...process.env,
  NODE_ENV: 'production',
  DEMO: 'true',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  HOST: '127.0.0.1',
  PORT: process.env.PORT ?? '3000',
  DATA_DIR: 'data/demo',
  MEDIA_DIR: 'media/demo',
  DATABASE_URL: '',
  SERVER_URL: '',
}
const child = spawn(
  process.execPath,
  ['--conditions=production', '--no-warnings', 'dist/commands.js', 'demo'],
  {
    stdio: 'inherit',
    env,
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

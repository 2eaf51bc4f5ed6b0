import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { setClock } from '../../src/base/clock'
import { createApp } from '../../src/createApp'
import { ingestRouter } from '../../src/endpoints/ingest'
import { readEnv } from '../../src/base/env'
import { setFault } from '../../src/base/faults'
import { openFileStore } from '../../src/files/current'
import { openForCommand } from '../../src/start'
import { movableClock } from './clock'

/** A second process on the same database, with the doors of a server: no lock, no migration, no schedule. Its clock stands where it is set. */
const clock = movableClock(process.argv[2] ?? '')
setClock(clock)
const env = readEnv()
setFault(env.FAULT)
const payload = await openForCommand(env)
const files = openFileStore(env.MEDIA_DIR)
const logger = pino({ level: 'silent' })
const ingest = ingestRouter({ payload, files, env })
const app = createApp({ payload, env, logger, origin: 'http://127.0.0.1', ingest, clock })
const server = createServer(app).listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.on('message', (iso: string) => {
  clock.set(iso)
  process.send?.('set')
})
process.on('disconnect', () => process.exit())

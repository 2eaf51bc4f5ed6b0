import { fileStore } from '../../src/files/current'
import { readEnv } from '../../src/base/env'
import { start } from '../../src/start'
import { answerParent } from '../faults/answerParent'
import { storedOf } from '../faults/stored'
import { TestApp, type PersonOptions } from '../support/app'
import { movableClock } from '../support/clock'

/** What the play asks of the server beside its doors. */
export type Ask =
  | { do: 'moveTo'; at: string }
  | { do: 'publish' }
  | { do: 'person'; options: PersonOptions }
  | { do: 'agree'; subject: string }
  /** Signs in: whoever has not come for half a day is asked again. */
  | { do: 'signIn'; subject: string }
  | { do: 'stored'; subject: string }
  | { do: 'stop' }

export interface Somebody {
  id: string
  employment: string
  cookie: string
}

/** The real server; its clock stands still until the parent moves it. Nothing but the account is in its policy until one is published. */
const clock = movableClock(process.argv[2] ?? '')
const running = await start({ env: readEnv(), clock, withoutNext: true })
const app = Object.assign(new TestApp(), { payload: running.payload, files: fileStore(), clock })
const company = await running.payload.db.findOne<{ id: string }>({
  collection: 'companies',
  where: {},
  req: {},
})
if (company) app.company = String(company.id)
else await app.found()

const answer = async (ask: Ask): Promise<unknown> => {
  switch (ask.do) {
    case 'moveTo':
      return clock.set(ask.at)
    case 'publish':
      return app.publish()
    case 'person': {
      const { id, employment, cookie } = await app.person(ask.options)
      return { id, employment, cookie } satisfies Somebody
    }
    case 'signIn': {
      const { cookie } = await app.session(ask.subject)
      return cookie
    }
    case 'agree':
      return app.agree(ask.subject)
    case 'stored':
      return storedOf(running.payload, ask.subject)
    case 'stop':
      return running.stop()
  }
}

answerParent(answer, { origin: running.origin })

import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { answerParent } from '../faults/answerParent'

/** A mail server in a process of its own that reads letters and forgets them, but for whom each was for. */
export type SinkAsk = { do: 'count' }

const received = new Map<string, number>()
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  authOptional: true,
  disableReverseLookup: true,
  logger: false,
  onData: (stream, session, done) => {
    stream.resume()
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo)
        received.set(address, (received.get(address) ?? 0) + 1)
      done()
    })
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

/** People, and letters. */
const answer = async (): Promise<{ people: number; letters: number }> => ({
  people: received.size,
  letters: [...received.values()].reduce((sum, each) => sum + each, 0),
})
answerParent<SinkAsk>(answer, { origin: String((server.server.address() as AddressInfo).port) })

/**
 * Loaded before the server by walks that move its clock, and no part of what is built: `--import …/movedClock.mjs?at=…`. The clock of
 * src/base/clock.ts hangs on `globalThis`; here it stands still until the parent moves it by a message.
 */
let at = Date.parse(new URL(import.meta.url).searchParams.get('at') ?? '')
globalThis[Symbol.for('glasswork.clock')] = { now: () => at }
process.on('message', (message) => {
  at = Date.parse(message.at)
  process.send?.({ moved: message.at })
})

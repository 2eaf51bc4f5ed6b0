import type { Request, RequestHandler, Response } from 'express'
import { busy } from '../base/errors'
import { sendProblem } from './problem'

const MEGABYTE = 1_048_576
/** Bytes of all bodies that are under way, and of those of one sender. */
const ROOM = 48 * MEGABYTE
const SHARE = 24 * MEGABYTE
/** Milliseconds in which a body has to come on by this many bytes. */
const PATIENCE = 15_000
const SECOND = 1_000
const LEAST = 16_384
/** Seconds after which somebody comes again. */
const RETRY_AFTER = 5

interface Body {
  bytes: number
  holder: string
  since: number
  isWhole(): boolean
  drop(): void
}
const bodies = new Set<Body>()

const sum = (some: Iterable<Body>): number => [...some].reduce((all, { bytes }) => all + bytes, 0)

/** Whoever has not sent his body within the time makes room for who comes, the first of them first. */
const makeRoom = (bytes: number): void => {
  for (const each of bodies) {
    if (sum(bodies) + bytes <= ROOM) return
    if (!each.isWhole() && performance.now() - each.since > PATIENCE) each.drop()
  }
}

const enter = (body: Body): void => {
  const own = [...bodies].filter(({ holder }) => holder === body.holder)
  if (sum(own) + body.bytes > SHARE) throw busy('You send too much at once.', RETRY_AFTER)
  makeRoom(body.bytes)
  if (sum(bodies) + body.bytes > ROOM) throw busy('Too much is being sent.', RETRY_AFTER)
  bodies.add(body)
}

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Watches whether a body comes on; once it has not for a while, or its sender is gone, it is over. */
const watch = (req: Request, onStall: () => void, onGone: () => void): void => {
  let seen = req.socket.bytesRead
  let since = performance.now()
  const timer = setInterval(() => {
    if (req.complete || req.socket.destroyed) {
      clearInterval(timer)
      if (req.socket.destroyed) onGone()
    } else if (req.socket.bytesRead - seen >= LEAST) {
      seen = req.socket.bytesRead
      since = performance.now()
    } else if (performance.now() - since >= PATIENCE) onStall()
  }, SECOND)
  timer.unref()
}

/**
 * Gives each body a place in memory for as long as its request takes, and takes it back from one that does not come on.
 * @param limitOf bytes, where a request does not say how many. @param holderOf who sends; nobody fills the room alone.
 */
export const bodyRoom =
  (limitOf: (req: Request) => number, holderOf: (req: Request, res: Response) => string): RequestHandler =>
  (req, res, next) => {
    if (!hasBody(req)) {
      next()
      return
    }
    const drop = (): void => {
      bodies.delete(body)
      if (res.headersSent) {
        req.destroy()
        return
      }
      // The connection goes with it, and whoever waits for the body hears of it.
      res.once('finish', () => req.destroy())
      res.set({ 'retry-after': String(RETRY_AFTER), connection: 'close' })
      sendProblem(res, 503, 'unavailable', 'Nothing came for a while. Send it again later.')
    }
    const body: Body = {
      bytes: Number(req.headers['content-length'] ?? limitOf(req)),
      holder: holderOf(req, res),
      since: performance.now(),
      isWhole: () => req.complete,
      drop,
    }
    // Who sends is looked up before this: a sender may have vanished meanwhile, and then nothing closes any more.
    if (req.socket.destroyed || res.closed) return
    const leave = () => bodies.delete(body)
    watch(req, drop, leave)
    res.once('close', leave)
    enter(body)
    next()
  }

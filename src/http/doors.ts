import { AsyncLocalStorage } from 'node:async_hooks'
import type { Request, RequestHandler, Response } from 'express'
import { match } from 'path-to-regexp'
import type { Endpoint } from 'payload'
import { notFound } from '../base/errors'
import { refuseLonger } from './limits'
import { problemOf, problemResponse } from './problem'

/** What a door is held to beside what holds for all of them; each declares its own. */
export interface DoorRules {
  /** So few times from one address: somebody could try passwords here, or flood a mailbox or a desk. */
  guarded?: boolean
  /** A list of people comes in as one file, and so does a picture of a signed paper. */
  takesFile?: boolean
}

/** A request on its way to a door, and what counts its tries. */
interface Visit {
  req: Request
  res: Response
  tries: RequestHandler
}

const MEGABYTE = 1_048_576
const BODY = 2 * MEGABYTE
/** More than this no door takes. */
export const LONGEST_BODY = 7 * MEGABYTE

const visits = new AsyncLocalStorage<Visit>()

/** Runs what routes a request to its door. */
export const onVisit = <T>(visit: Visit, route: () => Promise<T>): Promise<T> => visits.run(visit, route)

/** Counts a try of one door: who wears out another leaves this one open. @throws Problem 429 */
const countTry = async ({ req, res, tries }: Visit, door: string): Promise<void> => {
  res.locals.door = door
  const refusal = await new Promise((resolve) => void tries(req, res, resolve))
  if (refusal) throw refusal as Error
}

/** What an endpoint was declared with. */
export const rulesOf = ({ custom }: Pick<Endpoint, 'custom'>): DoorRules =>
  (custom?.door as DoorRules | undefined) ?? {}

/**
 * A door at its one address. Its limits are laid here, on what a request is routed to, however it was typed: Payload's router takes capitals
 * for small letters, a slash at the end, and `/api/globals/` before the doors of no global.
 * @param base what stands before the endpoint's own path.
 */
export const atDoor = <E extends Omit<Endpoint, 'root'>>(base: string, endpoint: E): E => {
  const address = base + (endpoint.path === '/' ? '' : endpoint.path)
  const isAddress = match(address, { sensitive: true, strict: true })
  const rules = rulesOf(endpoint)
  return {
    ...endpoint,
    handler: async (req) => {
      try {
        const visit = visits.getStore()
        if (!visit || !isAddress(req.pathname)) throw notFound()
        refuseLonger(req.headers.get('content-length'), rules.takesFile ? LONGEST_BODY : BODY)
        if (rules.guarded) await countTry(visit, address)
      } catch (error) {
        return problemResponse(problemOf(error))
      }
      return endpoint.handler(req)
    },
  }
}

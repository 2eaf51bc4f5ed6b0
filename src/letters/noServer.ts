import type { Payload } from 'payload'
import { parkUntried, unparkUntried } from '../db/outbox'
import { NO_SERVER } from './ownReasons'

/**
 * No mail server is set: letters wait for one, and for nothing that an earlier one said. None of them has a next try, so that no row promises
 * one. Those that wait for somebody's quiet hours alone keep their time until it has come, and those without an address wait for somebody to
 * hand them over, and for no server.
 */
export const parkLetters = (payload: Payload): Promise<void> => parkUntried(payload, NO_SERVER)

/** A mail server is set: what waited for one leaves now. */
export const unparkLetters = (payload: Payload): Promise<void> => unparkUntried(payload, NO_SERVER)

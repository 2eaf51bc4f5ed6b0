import type { Endpoint } from 'payload'

/** Our own doors under `/api`; the rest is Payload's REST, as the access functions let it. */
export const endpoints: Endpoint[] = []

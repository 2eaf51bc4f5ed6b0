import { z } from 'zod'

/** A password to be set. */
export const password = z.string().min(10, 'At least 10 characters.').max(200)

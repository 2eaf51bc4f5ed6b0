import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
import * as qs from 'qs-esm'
import { Problem, tooMuch } from '../base/errors'
import { checkBudget, mostSearched } from './budget'
import { plainPage } from './plainPage'

/** Characters of an address, and of a query that comes as a form; parameters of either. Looked at before anything parses them. */
export const LONGEST = { address: 12_000, form: 48_000, parameters: 600 } as const

/** @throws Problem 400 `too-much` */
export const checkLength = (query: string, most: number): void => {
  if (query.length > most) throw tooMuch(`At most ${most} characters.`)
  if (query.split('&').length > LONGEST.parameters) throw tooMuch(`At most ${LONGEST.parameters} parameters.`)
}

/** Refuses an address that is too long to be looked at. */
export const shortAddress: RequestHandler = (req, _res, next) => {
  checkLength(req.originalUrl, LONGEST.address)
  next()
}

/** As Payload parses a query. */
const parsed = (search: string) =>
  qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

const PAGE = plainPage(
  { title: '请求的内容过多', text: '此地址一次请求的内容过多。请返回上一页，缩小筛选范围后再试。' },
  {
    title: 'Too much at once',
    text: 'This address asks for too much at once. Go back and ask for less, in several steps.',
  },
)

const refusalOf = (check: () => void): Problem | null => {
  try {
    check()
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** Pages make filters of what their addresses say, as the admin's lists do. */
export const pageBudget = ({ collections }: SanitizedConfig): RequestHandler => {
  const searched = mostSearched(collections)
  return (req, res, next) => {
    const [, search = ''] = req.originalUrl.split(/\?(.*)/s)
    const problem = refusalOf(() => checkBudget(parsed(search), { searched }))
    if (!problem) next()
    // Whoever follows links reads a page; whoever asks for data reads the code.
    else if (req.headers.rsc !== undefined || !req.headers.accept?.includes('text/html')) throw problem
    else res.status(problem.status).set('cache-control', 'no-store').type('html').send(PAGE)
  }
}

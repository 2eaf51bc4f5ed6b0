import type { RequestHandler } from 'express'
import { plainPage } from './plainPage'
import { sendProblem } from './problem'

const RETRY_SECONDS = '5'
const PAGE = plainPage(
  { title: '暂时无法使用', text: '数据库没有响应。已保存的内容不会丢失；恢复后此页会自动刷新。' },
  {
    title: 'Not available at the moment',
    text: 'The database does not answer. Nothing that was saved is lost; this page looks again by itself.',
  },
  '<meta http-equiv="refresh" content="10">\n',
)

const isData = (path: string): boolean => /^\/(api|ingest)(\/|$)/.test(path)

/**
 * While the database is away: 503 at once, and not a fault after a wait; a device keeps what it has and sends it again. What was under way
 * when it went, and failed, is told so too.
 */
export const whileReachable =
  (reachable: () => boolean): RequestHandler =>
  (req, res, next) => {
    if (req.path.startsWith('/_next/')) {
      next()
      return
    }
    if (!reachable()) {
      res.set('retry-after', RETRY_SECONDS)
      if (isData(req.path))
        sendProblem(res, 503, 'unavailable', 'The database does not answer. Try again later.')
      else res.status(503).set('cache-control', 'no-store').type('html').send(PAGE)
      return
    }
    const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => typeof res
    res.writeHead = ((status: number, ...rest: unknown[]) =>
      writeHead(status === 500 && !reachable() ? 503 : status, ...rest)) as never
    next()
  }

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

/** Seals and opens one cookie's value: AES-256-GCM under a key derived from the secret, bound to the cookie's name. */
export const cookieSeal = (
  name: string,
  secret: string,
): { seal(value: string): string; open(sealed: string): string | null } => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'glasswork session cookie 1', 32))
  const aad = Buffer.from(name)

  const seal = (value: string): string => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
    return Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
      'base64url',
    )
  }
  const open = (sealed: string): string | null => {
    try {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(aad)
      decipher.setAuthTag(bytes.subarray(-16))
      return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
    } catch {
      return null
    }
  }
  return { seal, open }
}

/**
 * Seals the value of Payload's session cookie: the browser holds ciphertext, no name and no address (P53). Inbound it is opened before
 * anything reads it; a bare token or a damaged value is no cookie at all.
 * @param secure whether people come by TLS: then no cookie goes over anything else.
 */
export const sealedCookie = (name: string, secret: string, secure = false): RequestHandler => {
  const { seal, open } = cookieSeal(name, secret)
  const opened = (header: string): string =>
    header
      .split(/; */)
      .flatMap((pair) => {
        if (!pair.startsWith(`${name}=`)) return [pair]
        const value = open(pair.slice(name.length + 1))
        return value === null ? [] : [`${name}=${value}`]
      })
      .join('; ')
  const sealOne = (cookie: string): string => {
    const [pair = '', ...given] = cookie.split(';')
    const attributes = secure && !/; *secure(;|$)/i.test(cookie) ? [...given, ' Secure'] : given
    const value = pair.slice(name.length + 1)
    return pair.startsWith(`${name}=`) && value
      ? [`${name}=${seal(decodeURIComponent(value))}`, ...attributes].join(';')
      : [pair, ...attributes].join(';')
  }
  const sealAll = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).map((each) => sealOne(String(each)))

  return (req, res, next) => {
    const cookie = req.headers.cookie === undefined ? '' : opened(req.headers.cookie)
    if (cookie) req.headers.cookie = cookie
    else delete req.headers.cookie
    const raw = req.rawHeaders
    for (let i = raw.length - 2; i >= 0; i -= 2) if (raw[i]?.toLowerCase() === 'cookie') raw.splice(i, 2)
    if (cookie) raw.push('cookie', cookie)

    // Sealed once, where headers leave: Next reads back what it set, so sealing any earlier would seal twice.
    const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response
    res.writeHead = ((...args: unknown[]) => {
      const given = args.find(
        (each): each is Record<string, unknown> => typeof each === 'object' && each !== null,
      )
      if (Array.isArray(given)) {
        for (let i = 0; i + 1 < given.length; i += 2) {
          if (String(given[i]).toLowerCase() === 'set-cookie') given[i + 1] = sealAll(given[i + 1])
        }
      } else if (given) {
        for (const header of Object.keys(given))
          if (header.toLowerCase() === 'set-cookie') given[header] = sealAll(given[header])
      }
      const current = res.getHeader('set-cookie')
      if (current !== undefined) res.setHeader('set-cookie', sealAll(current))
      return writeHead(...args)
    }) as never
    next()
  }
}

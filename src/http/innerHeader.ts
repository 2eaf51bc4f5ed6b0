import type { Request } from 'express'

/** Sets or takes off a header in both places where it is read from: Next takes the one, the adapter to web requests the other. */
export const setInnerHeader = (req: Request, name: string, value: string | null): void => {
  const raw = req.rawHeaders
  for (let i = raw.length - 2; i >= 0; i -= 2) if (raw[i]?.toLowerCase() === name) raw.splice(i, 2)
  if (value === null) delete req.headers[name]
  else {
    req.headers[name] = value
    raw.push(name, value)
  }
}

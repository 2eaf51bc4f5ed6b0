import type { Payload } from 'payload'
import { readEnv, type Env } from '../base/env'
import { decryptText } from '../base/encryption'
import { pastAccess } from '../db/rows'

export interface MailSettings {
  from: string
  host: string
  port: number
  security: 'tls' | 'starttls' | 'none'
  user?: string
  password?: string
  /** Letters a minute, at most; null: as fast as they are taken. */
  perMinute: number | null
  /** Who wrote them. */
  source: 'environment' | 'settings'
}

const PORTS = { tls: 465, starttls: 587, none: 25 } as const

const fromUrl = (given: string): Omit<MailSettings, 'from' | 'source' | 'perMinute'> => {
  const url = new URL(given)
  // A loopback address needs no TLS; `?security=none` says so for another.
  const wish = url.searchParams.get('security')
  const security = url.protocol === 'smtps:' ? 'tls' : wish === 'none' ? 'none' : 'starttls'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || PORTS[security],
    security,
    user: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
  }
}

const fromEnvironment = (env: Env): MailSettings | null => {
  const from = env.MAIL_FROM
  if (!from) return null
  const perMinute = env.MAIL_PER_MINUTE ?? null
  if (env.SMTP_URL) return { ...fromUrl(env.SMTP_URL), from, perMinute, source: 'environment' }
  if (!env.SMTP_HOST) return null
  return {
    host: env.SMTP_HOST,
    port: env.SMTP_PORT ?? PORTS[env.SMTP_SECURITY],
    security: env.SMTP_SECURITY,
    user: env.SMTP_USER,
    password: env.SMTP_PASSWORD,
    from,
    perMinute,
    source: 'environment',
  }
}

const fromStored = async (payload: Payload): Promise<MailSettings | null> => {
  const stored = await pastAccess(payload, 'machine').global('mail')
  if (!stored?.host || !stored.from) return null
  const security = stored.security ?? 'starttls'
  return {
    host: stored.host,
    port: stored.port ?? PORTS[security],
    security,
    user: stored.username ?? undefined,
    password: stored.password ? decryptText(stored.password) : undefined,
    from: stored.from,
    perMinute: stored.perMinute ?? null,
    source: 'settings',
  }
}

/** How letters leave: the environment wins over what the administrator wrote; null where neither says. */
export const mailSettings = async (payload: Payload): Promise<MailSettings | null> =>
  fromEnvironment(readEnv()) ?? (await fromStored(payload))

/** Where letters go through and from whom they come; never how one signs in there. */
export type ShownServer = Pick<MailSettings, 'host' | 'port' | 'security' | 'from' | 'perMinute'>

/** Both places that may say how letters leave, for whoever sets up mail. */
export interface MailPlaces {
  /** What the environment sets as a whole; null where it does not. */
  environment: ShownServer | null
  /** The variables that it sets, by their names. */
  variables: string[]
  /** Without it the others are not used; null where nothing lacks. */
  lacks: 'MAIL_FROM' | 'SMTP_URL' | null
  /** What is stored on the page; null where that is not whole. */
  stored: ShownServer | null
}

const VARIABLES = ['SMTP_URL', 'SMTP_HOST', 'MAIL_FROM'] as const

const shown = (settings: MailSettings | null): ShownServer | null => {
  if (!settings) return null
  const { host, port, security, from, perMinute } = settings
  return { host, port, security, from, perMinute }
}

export const mailPlaces = async (payload: Payload): Promise<MailPlaces> => {
  const env = readEnv()
  const environment = shown(fromEnvironment(env))
  const variables = VARIABLES.filter((name) => env[name])
  const lacks = environment || !variables.length ? null : env.MAIL_FROM ? 'SMTP_URL' : 'MAIL_FROM'
  return { environment, variables, lacks, stored: shown(await fromStored(payload)) }
}

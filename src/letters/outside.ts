import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { readEnv } from '../base/env'
import { Problem } from '../base/errors'

/** Whether an address is one of the internet: no loopback, no private or local network, nothing reserved. */
const isOutside = (address: string): boolean => ipaddr.process(address).range() === 'unicast'

/** Whoever sets the environment has the machine; whoever writes in the admin does not. */
const isNamedByEnvironment = (host: string): boolean => readEnv().INNER_HOSTS.includes(host.toLowerCase())

/** Names of this machine, whether its resolver knows them or not: `localhost`, what ends in it (RFC 6761), and what Debian calls `::1`. */
const LOCAL = /(^|[.-])(localhost|loopback)(\.localdomain\d*)?\.?$/i

/** Why no connection is made: `code` as nodemailer's errors have theirs. */
const refuse = (code: 'EDNS' | 'EINNER') => ({ refusal: Object.assign(new Error(code), { code }) })

/**
 * Where a host that was typed in the admin is reached, so that nobody looks around in the machine's own network from there. The address is to
 * be connected to, not the name: asked a second time, a name may lead elsewhere.
 * @returns the address; or the refusal, EINNER for one of the inner network, EDNS where nobody has the name.
 */
export const lookOutside = async (
  typed: string,
): Promise<{ address: string } | ReturnType<typeof refuse>> => {
  const host = typed.replace(/^\[(.*)\]$/, '$1')
  if (isNamedByEnvironment(host)) return { address: host }
  if (LOCAL.test(host)) return refuse('EINNER')
  const found = isIP(host)
    ? [host]
    : await lookup(host, { all: true }).then(
        (all) => all.map(({ address }) => address),
        () => [],
      )
  const [address] = found
  if (!address) return refuse('EDNS')
  return found.every(isOutside) ? { address } : refuse('EINNER')
}

/** @throws Problem 400 `inner-address` for a host of the inner network. One that nobody has may come to be; sending says so until then. */
export const checkOutside = async (host: string): Promise<void> => {
  const outside = await lookOutside(host)
  if (!('refusal' in outside) || outside.refusal.code !== 'EINNER') return
  throw new Problem(
    400,
    'inner-address',
    `"${host}" is an inner address. Whoever runs the server may allow it with INNER_HOSTS, or set the server in the environment.`,
    { host },
  )
}

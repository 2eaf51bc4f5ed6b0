import { isIP } from 'node:net'

/** Where the network of a request travels inside the server; whatever comes under this name from outside is dropped. */
export const NETWORK_HEADER = 'x-glasswork-network'

/** The first groups of an IPv6 address, written out. */
const groups = (address: string, count: number): string => {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const filled =
    tail === undefined
      ? front
      : [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back]
  return filled
    .slice(0, count)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/**
 * The network of an address: /24 of IPv4 and /48 of IPv6, for so much one customer is given at one stroke; by single addresses, whoever has
 * such a block would begin anew some hundred times.
 */
export const networkOf = (address: string | undefined): string => {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(plain) === 4) return plain.split('.').slice(0, 3).join('.')
  return isIP(plain) === 6 ? groups(plain, 3) : 'unknown'
}

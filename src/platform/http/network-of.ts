import { isIPv6 } from 'node:net'

const mapped = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/i

/**
 * What of an address stands for one household or home, and no closer: of IPv4 the first three numbers (/24), of IPv6 the
 * first 56 bits, which is what a home is given and has as many addresses in as it likes (RFC 6177).
 */
export function networkOf(address: string): string {
  const v4 = isIPv6(address) ? mapped.exec(address)?.groups?.v4 : address
  return v4 === undefined ? firstBits(address) : v4.replace(/\.\d+$/, '.0')
}

function firstBits(address: string): string {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const [first, second, third, fourth = '0'] = [...before, ...zeros, ...after]
  // Half of the fourth group belongs to the network, the other half to the home.
  const half = Number.parseInt(fourth, 16) & 0xff00
  return [first, second, third, half.toString(16)].map(plain).join(':')
}

const plain = (group = '0') => group.toLowerCase().replace(/^0+(?=.)/, '')

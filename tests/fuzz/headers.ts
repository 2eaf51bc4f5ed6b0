import fc from 'fast-check'
import type { FuzzContext, FuzzDevice } from './context'

/** Who the sender says he is. Seven in ten or more have a valid token. */
export type Auth = { valid: true; device: number } | { valid: false; header: string }

const printable = fc
  .string({ unit: 'binary-ascii', maxLength: 60 })
  .map((text) => text.replace(/[\r\n\0]/g, ''))

const badAuth = fc.oneof(
  fc.constant(''),
  fc.constant('Authorization: Bearer '),
  fc.constant(`Authorization: Bearer gwd_${'a'.repeat(43)}`),
  fc.constant(`Authorization: Bearer ${'x'.repeat(9_000)}`),
  fc.constant('Authorization: Basic YWRtaW46YWRtaW4='),
  fc.constant('Cookie: payload-token=abc'),
  printable.map((text) => `Authorization: Bearer ${text}`),
  printable.map((text) => `Authorization: ${text}`),
)

export const auth: fc.Arbitrary<Auth> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(1_000).map((device): Auth => ({ valid: true, device })) },
  { weight: 2, arbitrary: badAuth.map((header): Auth => ({ valid: false, header })) },
)

export const deviceFor = (context: FuzzContext, who: Auth): FuzzDevice =>
  context.devices[who.valid ? who.device % context.devices.length : 0]!

export const authHeaders = (context: FuzzContext, who: Auth): string[] => {
  if (who.valid) return [`Authorization: Bearer ${deviceFor(context, who).token}`]
  return who.header ? [who.header] : []
}

export const sized = (body: Buffer, length = body.length): string[] => [
  `Content-Length: ${length}`,
  'Connection: close',
]

import { post } from './activity'
import type { FuzzContext } from './context'
import { authHeaders, sized, type Auth } from './headers'
import type { Wire } from './wire'

export interface Part {
  headers: string[]
  body: Buffer
}

export const BOUNDARY = 'glasswork-boundary-7d1f'

export const field = (name: string, value: string | Buffer, ...more: string[]): Part => ({
  headers: [`Content-Disposition: form-data; name="${name}"`, ...more],
  body: Buffer.from(value),
})

export const file = (name: string, body: Buffer, ...more: string[]): Part => ({
  headers: [
    `Content-Disposition: form-data; name="${name}"; filename="shot.png"`,
    'Content-Type: image/png',
    ...more,
  ],
  body,
})

/** The parts of an upload that would be taken. */
export interface Good {
  clientId: Part
  capturedAt: Part
  image: Part
}

export const goodParts = (context: FuzzContext, clientId: string): Good => ({
  clientId: field('clientId', clientId),
  capturedAt: field('capturedAt', context.anyMoment()),
  image: file('image', context.picture),
})

export const bodyOf = (parts: readonly Part[], boundary = BOUNDARY, newline = '\r\n'): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ headers, body }) => [
      Buffer.from(`--${boundary}${newline}${[...headers, '', ''].join(newline)}`, 'latin1'),
      body,
      Buffer.from(newline),
    ]),
    Buffer.from(`--${boundary}--${newline}`),
  ])

export const MULTIPART = `Content-Type: multipart/form-data; boundary=${BOUNDARY}`

export const uploadWire = (context: FuzzContext, who: Auth, body: Buffer, type = MULTIPART): Wire =>
  post('/screenshots', [...authHeaders(context, who), type, ...sized(body)], body)

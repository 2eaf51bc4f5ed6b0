import { text } from '../../fields/common'
import { label, say } from '../../base/labels'
import { defineConnection, secretText } from '../letters/connection'
import * as W from './words'

const isAddress = (value: unknown): boolean => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  return /^https?:$/.test(new URL(value).protocol)
}

/** Where notices of breaches are handed on as texts. The administrator writes this; GATEWAY_URL in the environment wins. */
export const Gateway = defineConnection({
  slug: 'gateway',
  label: label(W.textGateway),
  notPersonal: 'how the server reaches the gateway',
  secret: ['secret', ['url']],
  admin: {
    description: W.gatewayOfYoursThatSends,
    components: {
      elements: { beforeDocumentControls: ['/src/admin/breach/ChangeGateway#ChangeGateway'] },
    },
  },
  fields: [
    text('url', W.address, {
      maxLength: 500,
      admin: {
        description: label(W.suchAsHttpsGatewayExample),
      },
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        !value || isAddress(value) ? true : say(req, W.addressThatBeginsWithHttps),
    }),
    secretText('secret', W.secretThatSignsHmacSha),
  ],
})

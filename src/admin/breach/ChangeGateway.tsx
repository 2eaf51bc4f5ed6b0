import type { BeforeDocumentControlsServerProps } from 'payload'
import { ChangeConnection } from '../letters/ChangeConnection'
import { sayIn } from '../../base/labels'
import * as W from './words'

/** On the page of the gateway: the act that changes it. */
export const ChangeGateway = async ({ payload, i18n }: BeforeDocumentControlsServerProps) => {
  const say = sayIn(i18n.language === 'en' ? 'en' : 'zh')
  const { url } = await payload.findGlobal({ slug: 'gateway', depth: 0, overrideAccess: true })
  return (
    <ChangeConnection
      slug="gateway"
      title={say(W.changeTheGateway)}
      stored={{ url: url ?? '', secret: '' }}
      boxes={[
        {
          name: 'url',
          label: say(W.address),
          hint: say(W.suchAsHttpsGatewayExample),
        },
        {
          name: 'secret',
          type: 'password',
          label: say(W.secretThatSignsHmacSha),
          hint: say(W.emptyStoredOneStays),
        },
      ]}
    />
  )
}

import type { BeforeDocumentControlsServerProps } from 'payload'
import { ChangeConnection } from '../letters/ChangeConnection'
import { sayIn } from '../../base/labels'

/** On the page of the gateway: the act that changes it. */
export const ChangeGateway = async ({ payload, i18n }: BeforeDocumentControlsServerProps) => {
  const say = sayIn(i18n.language === 'en' ? 'en' : 'zh')
  const { url } = await payload.findGlobal({ slug: 'gateway', depth: 0, overrideAccess: true })
  return (
    <ChangeConnection
      slug="gateway"
      title={say('Change the gateway', '更改短信网关')}
      stored={{ url: url ?? '', secret: '' }}
      boxes={[
        {
          name: 'url',
          label: say('Address', '地址'),
          hint: say(
            'Such as https://gateway.example.com/sms. Empty: no gateway.',
            '例如 https://gateway.example.com/sms。留空则不使用网关。',
          ),
        },
        {
          name: 'secret',
          type: 'password',
          label: say('Secret that signs (HMAC-SHA-256)', '签名密钥（HMAC-SHA-256）'),
          hint: say(
            'Empty: the stored one stays, where the address stays.',
            '留空：地址不变时，保留已保存的密钥。',
          ),
        },
      ]}
    />
  )
}

import { text } from '../../fields/common'
import { both, label, say } from '../../base/labels'
import { defineConnection, secretText } from '../letters/connection'

const isAddress = (value: unknown): boolean => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  return /^https?:$/.test(new URL(value).protocol)
}

/** Where notices of breaches are handed on as texts. The administrator writes this; GATEWAY_URL in the environment wins. */
export const Gateway = defineConnection({
  slug: 'gateway',
  label: label('Text gateway', '短信网关'),
  notPersonal: 'how the server reaches the gateway',
  secret: ['secret', ['url']],
  admin: {
    description: both(
      'A gateway of yours that sends texts or push messages. Once a notice of a breach is signed, a message for each person with a phone number is posted there, signed. Without one, texts and calls are recorded by hand. What the environment sets (GATEWAY_URL) wins over this page.',
      '贵公司用于发送短信或推送的网关。安全事件通知签署后，系统会为每位有手机号的人员向网关提交一条带签名的消息。未设置时，短信和电话由人工登记。环境变量 GATEWAY_URL 优先于本页。',
    ),
    components: {
      elements: { beforeDocumentControls: ['/src/admin/breach/ChangeGateway#ChangeGateway'] },
    },
  },
  fields: [
    text('url', both('Address', '地址'), {
      maxLength: 500,
      admin: {
        description: label(
          'Such as https://gateway.example.com/sms. Empty: no gateway.',
          '例如 https://gateway.example.com/sms。留空则不使用网关。',
        ),
      },
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        !value || isAddress(value)
          ? true
          : say(req, 'An address that begins with https://.', '请填写以 https:// 开头的地址。'),
    }),
    secretText('secret', both('Secret that signs (HMAC-SHA-256)', '签名密钥（HMAC-SHA-256）')),
  ],
})

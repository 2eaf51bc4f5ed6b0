import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Text } from '@react-email/text'
import type { Language } from '../../base/labels'
import type { LetterContent } from '../kinds'

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
const text = { color: '#1d2b2a', fontSize: '16px', lineHeight: '1.6', margin: '0 0 16px' }
const small = { ...text, color: '#52615f', fontSize: '13px', margin: '0 0 8px' }
const address = { ...small, wordBreak: 'break-all' as const }
const button = {
  backgroundColor: '#0f766e',
  borderRadius: '6px',
  color: '#ffffff',
  fontSize: '16px',
  fontWeight: 600,
  padding: '12px 20px',
}

/** The end of every letter (P52, P107). */
export const footer = (language: Language, company: string): string[] =>
  language === 'en'
    ? [
        `Sent by Glasswork for ${company}. This letter holds no pictures and counts no clicks.`,
        'Never send personal data by email, neither as an answer to this letter nor to HR: sign in, or ask in person.',
      ]
    : [
        `由 Glasswork 代${company}发送。本邮件不含图片，也不统计点击。`,
        '请勿通过电子邮件发送个人信息，包括回复本邮件或发给人事；请登录系统或当面办理。',
      ]

interface Props {
  content: LetterContent
  language: Language
  company: string
}

/** A letter as a page: no image, no font, no address but the one that the button leads to. */
export const Letter = ({ content, language, company }: Props) => (
  <Html lang={language === 'en' ? 'en' : 'zh-CN'} dir="ltr">
    <Head>
      <title>{content.subject}</title>
    </Head>
    <Body style={{ backgroundColor: '#ffffff', fontFamily: FONT, margin: 0, padding: '24px 12px' }}>
      <Container style={{ maxWidth: '560px' }}>
        <Heading as="h1" style={{ ...text, fontSize: '20px', lineHeight: '1.4' }}>
          {content.subject}
        </Heading>
        <Text style={text}>{content.greeting}</Text>
        {content.paragraphs.map((paragraph) => (
          <Text key={paragraph} style={text}>
            {paragraph}
          </Text>
        ))}
        {content.action ? (
          <>
            <Button href={content.action.url} style={button}>
              {content.action.label}
            </Button>
            <Text style={{ ...address, marginTop: '12px' }}>{content.action.url}</Text>
          </>
        ) : null}
        {content.after?.map((paragraph) => (
          <Text key={paragraph} style={text}>
            {paragraph}
          </Text>
        ))}
        <Hr style={{ borderColor: '#dfe7e6', margin: '24px 0 16px' }} />
        {footer(language, company).map((line) => (
          <Text key={line} style={small}>
            {line}
          </Text>
        ))}
      </Container>
    </Body>
  </Html>
)

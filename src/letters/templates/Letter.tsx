import type { Language } from '../../base/labels'
import type { LetterContent } from '../kinds'
import { Button, Page } from './parts'

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
const text = { color: '#1d2b2a', fontSize: '16px', lineHeight: '1.6', margin: '0 0 16px' }
const small = { ...text, color: '#52615f', fontSize: '13px', margin: '0 0 8px' }
const address = { ...small, wordBreak: 'break-all' as const }
const rule = { border: 'none', borderTop: '1px solid #dfe7e6', margin: '24px 0 16px', width: '100%' }

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
  <Page lang={language === 'en' ? 'en' : 'zh-CN'} title={content.subject} font={FONT}>
    <h1 style={{ ...text, fontSize: '20px', lineHeight: '1.4' }}>{content.subject}</h1>
    <p style={text}>{content.greeting}</p>
    {content.paragraphs.map((paragraph) => (
      <p key={paragraph} style={text}>
        {paragraph}
      </p>
    ))}
    {content.action ? (
      <>
        <Button href={content.action.url}>{content.action.label}</Button>
        <p style={{ ...address, margin: '12px 0 8px' }}>{content.action.url}</p>
      </>
    ) : null}
    {content.after?.map((paragraph) => (
      <p key={paragraph} style={text}>
        {paragraph}
      </p>
    ))}
    <hr style={rule} />
    {footer(language, company).map((line) => (
      <p key={line} style={small}>
        {line}
      </p>
    ))}
  </Page>
)

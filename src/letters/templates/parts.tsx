import type { CSSProperties, ReactNode } from 'react'

/** A table that lays out: programs for mail, Outlook above all, place nothing by other means. */
const AS_LAYOUT = {
  align: 'center',
  width: '100%',
  border: 0,
  cellPadding: '0',
  cellSpacing: '0',
  role: 'presentation',
} as const

interface PageProps {
  /** A tag of a language, such as `zh-CN`. */
  lang: string
  title: string
  font: string
  children: ReactNode
}

/** A page in a column of 560 pixels. Some programs drop what stands at `body`, so that the cell inside has it too. */
export const Page = ({ lang, title, font, children }: PageProps) => (
  <html dir="ltr" lang={lang}>
    <head>
      <meta content="text/html; charset=UTF-8" httpEquiv="Content-Type" />
      <meta name="x-apple-disable-message-reformatting" />
      <title>{title}</title>
    </head>
    <body style={{ backgroundColor: '#ffffff', margin: 0, padding: 0 }}>
      <table {...AS_LAYOUT}>
        <tbody>
          <tr>
            <td style={{ backgroundColor: '#ffffff', fontFamily: font, margin: 0, padding: '24px 12px' }}>
              <table {...AS_LAYOUT} style={{ maxWidth: '560px' }}>
                <tbody>
                  <tr style={{ width: '100%' }}>
                    <td>{children}</td>
                  </tr>
                </tbody>
              </table>
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </html>
)

const BUTTON = {
  backgroundColor: '#0f766e',
  borderRadius: '6px',
  color: '#ffffff',
  display: 'inline-block',
  fontSize: '16px',
  fontWeight: 600,
  lineHeight: '100%',
  maxWidth: '100%',
  msoPaddingAlt: '0px',
  padding: '12px 20px',
  textDecoration: 'none',
} as CSSProperties // `mso-`: Outlook's own, which no type knows
const BUTTON_TEXT = {
  display: 'inline-block',
  lineHeight: '120%',
  maxWidth: '100%',
  msoPaddingAlt: '0px',
  msoTextRaise: '9px',
} as CSSProperties

/** Outlook knows no padding of a link: hair spaces five times as wide and a raised line stand for 20 pixels beside and 12 above and below. */
const BEFORE =
  '<!--[if mso]><i style="mso-font-width:500%;mso-text-raise:18" hidden>&#8202;&#8202;</i><![endif]-->'
const AFTER = '<!--[if mso]><i style="mso-font-width:500%" hidden>&#8202;&#8202;&#8203;</i><![endif]-->'

export const Button = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} style={BUTTON} target="_blank">
    <span dangerouslySetInnerHTML={{ __html: BEFORE }} />
    <span style={BUTTON_TEXT}>{children}</span>
    <span dangerouslySetInnerHTML={{ __html: AFTER }} />
  </a>
)

import '@mantine/core/styles.css'
import '@mantine/charts/styles.css'
import './portal.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Providers } from '../../portal/kit/Providers'
import { language } from '../../portal/kit/language'
import { companyZone, reader } from '../../portal/kit/reader'

export const metadata: Metadata = { title: { default: 'Glasswork', template: '%s · Glasswork' } }
export const dynamic = 'force-dynamic'

const Layout = async ({ children }: { children: ReactNode }) => {
  const spoken = await language()
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const zone = (await reader())?.zone ?? (await companyZone())
  return (
    <html lang={spoken === 'zh' ? 'zh-CN' : 'en'} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers language={spoken} zone={zone}>
          {children}
        </Providers>
      </body>
    </html>
  )
}

export default Layout

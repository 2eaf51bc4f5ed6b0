import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NODE_OPTIONS, run } from './run.mjs'

const DIR = path.resolve('dist/bench/empty')
const HERE = 'app/(payload)'

/** Next and Payload with nothing in them but people who sign in, as Payload's own blank template has it. */
const FILES = {
  'jsconfig.json': JSON.stringify({
    compilerOptions: { paths: { '@payload-config': ['./payload.config.js'] } },
  }),
  'next.config.mjs': `
    import { withPayload } from '@payloadcms/next/withPayload'
    export default withPayload(
      { turbopack: { root: ${JSON.stringify(process.cwd())} }, images: { unoptimized: true } },
      { devBundleServerPackages: false },
    )`,
  'payload.config.js': `
    import { mongooseAdapter } from '@payloadcms/db-mongodb'
    import { sqliteAdapter } from '@payloadcms/db-sqlite'
    import { buildConfig } from 'payload'
    const url = process.env.DATABASE_URL ?? ''
    export default buildConfig({
      secret: 'of a bench that nobody else reaches',
      db: url.startsWith('mongodb') ? mongooseAdapter({ url }) : sqliteAdapter({ client: { url } }),
      collections: [{ slug: 'users', auth: true, fields: [] }],
      telemetry: false,
      graphQL: { disable: true },
      typescript: { autoGenerate: false },
      email: () => ({ name: 'none', defaultFromAddress: '', defaultFromName: '', sendEmail: async () => undefined }),
    })`,
  // Outside production the adapter makes its tables.
  'tables.mjs': `
    import { getPayload } from 'payload'
    const { default: config } = await import('./payload.config.js')
    await getPayload({ config })
    process.exit(0)`,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  [`${HERE}/importMap.js`]: 'export const importMap = {}',
  [`${HERE}/layout.jsx`]: `
    import config from '@payload-config'
    import '@payloadcms/next/css'
    import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
    import { importMap } from './importMap.js'
    const serverFunction = async (args) => {
      'use server'
      return handleServerFunctions({ ...args, config, importMap })
    }
    const Layout = ({ children }) => (
      <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>{children}</RootLayout>
    )
    export default Layout`,
  [`${HERE}/admin/[[...segments]]/page.jsx`]: `
    import config from '@payload-config'
    import { RootPage, generatePageMetadata } from '@payloadcms/next/views'
    import { importMap } from '../../importMap.js'
    export const generateMetadata = (args) => generatePageMetadata({ config, ...args })
    const Page = (args) => RootPage({ config, importMap, ...args })
    export default Page`,
  [`${HERE}/api/[...slug]/route.js`]: `
    import config from '@payload-config'
    import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
    export const GET = REST_GET(config)
    export const POST = REST_POST(config)
    export const DELETE = REST_DELETE(config)
    export const PATCH = REST_PATCH(config)`,
}

/** Builds an application with Next and Payload alone. @returns its folder. */
export const buildEmptyApp = async () => {
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(DIR, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const code = await run('npx', ['next', 'build', DIR], { NODE_OPTIONS, NODE_ENV: 'production' })
  if (code !== 0) throw new Error('The empty application was not built.')
  return DIR
}

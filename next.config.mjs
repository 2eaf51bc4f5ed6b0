import { existsSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Plain JavaScript: Next would need TypeScript and its compiler to read anything else, at each start.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  poweredByHeader: false,
  // `npm run check` typechecks everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // One copy in memory for Express and for Next, and for each worker of the build; what the server has read already, no page reads again.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    'zod',
    'pinyin-pro',
    'pdfkit',
    'imapflow',
  ],
  turbopack: {
    root: process.cwd(),
    rules: {
      '*.{ts,tsx}': {
        condition: { all: ['browser', { not: 'foreign' }, { content: /^import \* as W from /m }] },
        loaders: ['./scripts/lib/wordsLoader.cjs'],
      },
    },
  },
  experimental: {
    // A page is read when it is first asked for; all of them at once would be half of the start.
    preloadEntriesOnStart: false,
    // It makes a first build a third longer, and pays from the second: for those who build again and again.
    turbopackFileSystemCacheForBuild: existsSync('node_modules/jest'),
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
  },
  images: { unoptimized: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // `npm run check` typechecks everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: process.cwd() },
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
  images: { unoptimized: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })

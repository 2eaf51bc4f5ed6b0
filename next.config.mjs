import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Plain JavaScript: Next would need TypeScript and its compiler to read anything else, at each start.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  poweredByHeader: false,
  // `npm run check` typechecks everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: process.cwd() },
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
  images: { unoptimized: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })

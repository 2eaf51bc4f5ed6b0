/** Bundles our own sources; packages stay where they are. */
export const bundle = async (
  entryPoints = { server: 'src/server.ts', commands: 'src/commands/index.ts' },
  outdir = 'dist',
) => {
  const { build } = await import('esbuild')
  await build({
    // Beside the server: the process that reads files for it.
    entryPoints: { ...entryPoints, reader: 'src/commands/reader.ts' },
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
}

/** Bundles the command that computes days of attendance, by itself. @returns the file to run */
export const bundleAttendance = async (outfile = 'dist/attendance.js') => {
  const { build } = await import('esbuild')
  await build({
    stdin: {
      contents: `import { attendanceCommand } from './src/commands/attendance'
process.exitCode = await attendanceCommand(process.argv.slice(2))`,
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  return outfile
}

/** Bundles the agent with all that it needs but the native module that reads screens, which is of each system. */
export const bundleAgent = async (entryPoints = { agent: 'src/agent/main.ts' }, outdir = 'dist') => {
  const { build } = await import('esbuild')
  await build({
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    external: ['node-screenshots'],
    logLevel: 'warning',
  })
}

import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs'
import { execFileSync, spawn } from 'node:child_process'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { buildImage, docker, version } from './lib/docker.mjs'

/** Builds the image and writes it to a file that `docker load` reads, for servers that are too small to build. */
const name = `glasswork:${version()}`
const file = `glasswork-${version()}.tar.gz`

await buildImage(name)
await docker('tag', name, 'glasswork:latest')
const saved = spawn('docker', ['save', name, 'glasswork:latest'], { stdio: ['ignore', 'pipe', 'inherit'] })
const ended = new Promise((resolve) => saved.on('exit', resolve))
await pipeline(saved.stdout, createGzip({ level: 6 }), createWriteStream(`${file}.part`))
if ((await ended) !== 0) {
  rmSync(`${file}.part`)
  throw new Error('The image could not be saved.')
}
renameSync(`${file}.part`, file)
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
const size = Number(
  execFileSync('docker', ['image', 'inspect', '--format', '{{.Size}}', name], { encoding: 'utf8' }),
)
process.stdout.write(
  `${file}: ${megabytes(statSync(file).size)}, unpacked ${megabytes(size)}. Load it with: docker load -i ${file}\n`,
)

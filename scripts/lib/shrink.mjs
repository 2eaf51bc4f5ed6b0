import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const FOLDER = '.next/static'
/** Smaller ones fit into one packet anyway. */
const LEAST_BYTES = 1_400
/** Of what only the admin loads, the last hundredth of it is not worth half a minute of every build. */
const LARGE_BYTES = 262_144

const brotlied = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE_BYTES ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** Leaves what browsers load beside itself as `.br` and `.gz`, which the server hands out as it is. */
export const shrink = async () => {
  const files = readdirSync(FOLDER, { recursive: true })
    .filter((name) => /\.(js|css|svg|json|txt)$/.test(name))
    .map((name) => path.join(FOLDER, name))
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file)
      if (bytes.length < LEAST_BYTES) return
      writeFileSync(`${file}.br`, await brotlied(bytes))
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
    }),
  )
}

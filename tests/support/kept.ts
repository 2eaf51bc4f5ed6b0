import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { BSON, MongoClient, type IndexDescription } from 'mongodb'
import { sqliteFile, usesMongo } from '../../src/db/adapter'
import type { Env } from '../../src/env'

const run = promisify(execFile)

/** Unpacks what an earlier version stored, both databases. @returns the folder. */
export const unpack = async (version: string, into: string): Promise<string> => {
  await mkdir(into, { recursive: true })
  await run('tar', ['-C', into, '-xzf', path.resolve(`tests/upgrade/${version}.tar.gz`)])
  return into
}

const loadMongo = async (folder: string, url: string): Promise<void> => {
  const client = await new MongoClient(url).connect()
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
    for (const name of names.map((each) => each.replace('.jsonl', ''))) {
      const collection = await client.db().createCollection(name)
      const lines = (await readFile(path.join(folder, `${name}.jsonl`), 'utf8')).split('\n').filter(Boolean)
      if (lines.length)
        await collection.insertMany(lines.map((line) => BSON.EJSON.parse(line, { relaxed: false }) as object))
      const indexes = JSON.parse(
        await readFile(path.join(folder, `${name}.indexes.json`), 'utf8'),
      ) as (IndexDescription & { v?: number })[]
      const own = indexes.filter((index) => index.name !== '_id_').map(({ v: _, ...index }) => index)
      if (own.length) await collection.createIndexes(own)
    }
  } finally {
    await client.close()
  }
}

/** Puts a folder that `tests/upgrade/make.ts` wrote where a server of this environment finds it. */
export const place = async (folder: string, env: Env): Promise<void> => {
  await cp(path.join(folder, 'secrets'), path.join(env.DATA_DIR, 'secrets'), { recursive: true })
  await cp(path.join(folder, 'media'), env.MEDIA_DIR, { recursive: true })
  if (usesMongo(env)) await loadMongo(path.join(folder, 'mongo'), env.DATABASE_URL ?? '')
  else await cp(path.join(folder, 'glasswork.db'), sqliteFile(env))
}

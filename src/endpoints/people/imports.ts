import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { hasRole } from '../../base/roles'
import { invalid, Problem } from '../../base/errors'
import { partsOf, typeOf } from '../../http/readBody'
import { faultFile } from '../../people/imports/faultFile'
import { guessColumns } from '../../people/imports/fields'
import { mayBegin } from '../../people/imports/left'
import { importPlan, reading, type ImportPlan } from '../../people/imports/plan'
import { tableOf } from '../../people/imports/readApart'
import { dryRun, faultyRows, firstFaults, startImport } from '../../people/imports/start'
import { LIMITS, type Table } from '../../people/imports/table'
import { startUndo, whatGoes } from '../../people/imports/undo'
import { workOn } from '../../people/imports/work'
import { languageOfNew } from '../../people/account/newLanguage'
import { created, endpoint, type SignedIn } from '../endpoint'

const SAMPLES = 5
const SHOWN = 100

const FAULT_FILE = {
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': 'attachment; filename="faults.csv"',
  'cache-control': 'no-store, private',
  'x-content-type-options': 'nosniff',
}
const languageOf = (url: string | undefined): 'zh' | 'en' =>
  new URL(url ?? '', 'http://x').searchParams.get('language') === 'en' ? 'en' : 'zh'

const isHr = (user: SignedIn): boolean => hasRole(user, 'hr')

interface Upload {
  bytes: Buffer
  fileName: string
  /** As they were sent, if they were. */
  plan: string | null
  reading: string | null
}

/** The file of a form; it is in memory for this request alone, and nowhere else. */
const uploadOf = async (req: PayloadRequest): Promise<Upload> => {
  if (typeOf(req) !== 'multipart/form-data')
    throw new Problem(415, 'unsupported-media-type', 'Send a form with a file.')
  const form = await partsOf(req)
  const file = form?.get('file')
  if (!form || !(file instanceof Blob)) throw invalid('Send a form with a file.', { field: 'file' })
  if (file.size > LIMITS.bytes) throw new Problem(413, 'too-large', `At most ${LIMITS.bytes} bytes.`)
  const textOf = (name: string): string | null => {
    const value = form.get(name)
    return typeof value === 'string' ? value : null
  }
  return {
    bytes: Buffer.from(await file.arrayBuffer()),
    fileName: file.name,
    plan: textOf('plan'),
    reading: textOf('reading'),
  }
}

/** A part of a form, which is JSON. */
const parsed = <T>(schema: z.ZodType<T>, field: string, text: string | null): T => {
  let given: unknown
  try {
    given = JSON.parse(text ?? '')
  } catch {
    throw invalid(`Send the ${field} as JSON.`, { field })
  }
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  const [issue] = error.issues
  throw invalid(issue?.message ?? `The ${field} does not fit.`, { field: issue?.path.join('.') })
}

/** The plan, and of the file the columns that it names. */
const planned = async (
  req: PayloadRequest,
): Promise<{ fileName: string; table: Table; plan: ImportPlan }> => {
  const upload = await uploadOf(req)
  const wish = parsed(importPlan, 'plan', upload.plan)
  const columns = Object.values(wish.columns).filter((column) => column !== undefined)
  const table = await tableOf(upload.bytes, { columns, reading: wish.reading })
  if (columns.some((column) => column >= table.headers.length) || new Set(columns).size < columns.length)
    throw invalid('Each column may be one thing.', { field: 'columns' })
  return {
    fileName: upload.fileName,
    table,
    plan: { ...wish, language: wish.language ?? (await languageOfNew(req.payload)) },
  }
}

/** Goes on in the background; what is cut off there, the job finishes. */
const goOn = ({ payload }: PayloadRequest, id: string): void => {
  workOn(payload, id).catch((error: unknown) =>
    payload.logger.error({ err: error }, 'an import is left to the job'),
  )
}

export const importEndpoints: Endpoint[] = [
  endpoint({
    path: '/read',
    method: 'post',
    quiet: 'reads a file and keeps nothing',
    takesFile: true,
    access: isHr,
    handle: async ({ req }) => {
      const upload = await uploadOf(req)
      const wish = upload.reading === null ? {} : parsed(reading, 'reading', upload.reading)
      const { headers, count, rows, dates, ...source } = await tableOf(upload.bytes, {
        rows: SAMPLES,
        reading: wish,
        dates: true,
      })
      const samples = (column: number) =>
        rows
          .map(({ cells }) => cells[column] ?? '')
          .map((cell) => (typeof cell === 'string' ? cell.slice(0, 60) : '='))
      return {
        ...source,
        rows: count,
        columns: headers.map((header, i) => ({ header, samples: samples(i), dates: dates?.[i] ?? null })),
        guess: guessColumns(headers),
      }
    },
  }),
  endpoint({
    path: '/check',
    method: 'post',
    quiet: 'reads a file and keeps nothing',
    takesFile: true,
    access: isHr,
    handle: async ({ req }) => {
      const { table, plan } = await planned(req)
      const checked = await dryRun(req, table, plan)
      return {
        rows: table.rows.length,
        ready: checked.people.length,
        faulty: faultyRows(checked),
        faults: firstFaults(checked),
        here: checked.here.slice(0, SHOWN),
        hereCount: checked.here.length,
        leftCount: checked.here.filter(({ left }) => left).length,
        mayBegin: mayBegin(checked.here).length,
        notPeople: checked.notPeople.slice(0, SHOWN),
        notPeopleCount: checked.notPeople.length,
        doubts: checked.doubts.slice(0, SHOWN),
        doubtCount: checked.doubts.length,
        sameName: checked.sameName,
        newTeams: checked.newTeams.map(({ name, like }) => ({ name, ...(like ? { like } : {}) })),
        people: checked.people.slice(0, SHOWN),
      }
    },
  }),
  endpoint({
    path: '/faults',
    method: 'post',
    quiet: 'reads a file and keeps nothing',
    takesFile: true,
    access: isHr,
    handle: async ({ req }) => {
      const { table, plan } = await planned(req)
      const file = faultFile(table, plan, await dryRun(req, table, plan), languageOf(req.url))
      return new Response(file, { headers: FAULT_FILE })
    },
  }),
  endpoint({
    path: '/',
    method: 'post',
    takesFile: true,
    access: isHr,
    handle: async ({ req }) => {
      const { table, plan, fileName } = await planned(req)
      const started = await startImport(req, table, plan, fileName)
      goOn(req, started.id)
      return created(started)
    },
  }),
  endpoint({
    path: '/:id/undo',
    method: 'get',
    access: isHr,
    handle: ({ req, params }) => whatGoes(req.payload, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/undo',
    method: 'post',
    access: isHr,
    handle: async ({ req, params }) => {
      const id = params.id ?? ''
      const answer = await startUndo(req, id)
      goOn(req, id)
      return answer
    },
  }),
]

import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { hasRole } from '../access/roles'
import { invalid, Problem } from '../errors'
import { guessColumns } from '../people/imports/fields'
import { importPlan, type ImportPlan } from '../people/imports/plan'
import { tableOf } from '../people/imports/readApart'
import { dryRun, faultyRows, firstFaults, startImport } from '../people/imports/start'
import { LIMITS, type Table } from '../people/imports/table'
import { startUndo } from '../people/imports/undo'
import { workOn } from '../people/imports/work'
import { created, endpoint, type SignedIn } from './endpoint'

const SAMPLES = 5
const SHOWN = 100

const isHr = (user: SignedIn): boolean => hasRole(user, 'hr')

interface Upload {
  bytes: Buffer
  fileName: string
  /** As it was sent, if it was. */
  plan: string | null
}

/** The file of a form; it is in memory for this request alone, and nowhere else. */
const uploadOf = async (req: PayloadRequest): Promise<Upload> => {
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data'))
    throw new Problem(415, 'unsupported-media-type', 'Send a form with a file.')
  const form = await req.formData?.().catch(() => undefined)
  const file = form?.get('file')
  if (!form || !(file instanceof Blob)) throw invalid('Send a form with a file.', { field: 'file' })
  if (file.size > LIMITS.bytes) throw new Problem(413, 'too-large', `At most ${LIMITS.bytes} bytes.`)
  const plan = form.get('plan')
  return {
    bytes: Buffer.from(await file.arrayBuffer()),
    fileName: file.name,
    plan: typeof plan === 'string' ? plan : null,
  }
}

/** The plan, and of the file the columns that it names. */
const planned = async ({ bytes, plan }: Upload): Promise<{ table: Table; plan: ImportPlan }> => {
  let given: unknown
  try {
    given = JSON.parse(plan ?? '')
  } catch {
    throw invalid('Send the plan as JSON.', { field: 'plan' })
  }
  const parsed: z.ZodSafeParseResult<ImportPlan> = importPlan.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(issue?.message ?? 'The plan does not fit.', { field: issue?.path.join('.') })
  }
  const columns = Object.values(parsed.data.columns).filter((column) => column !== undefined)
  const table = await tableOf(bytes, { columns })
  if (columns.some((column) => column >= table.headers.length) || new Set(columns).size < columns.length)
    throw invalid('Each column may be one thing.', { field: 'columns' })
  return { table, plan: parsed.data }
}

/** Goes on in the background; what is cut off there, the job finishes. */
const goOn = ({ payload }: PayloadRequest, id: string): void => {
  workOn(payload, id).catch((error: unknown) =>
    payload.logger.error({ error: (error as Error).name }, 'an import is left to the job'),
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
      const { bytes } = await uploadOf(req)
      const { format, encoding, headers, count, rows } = await tableOf(bytes, { rows: SAMPLES })
      const samples = (column: number) =>
        rows
          .map(({ cells }) => cells[column] ?? '')
          .map((cell) => (typeof cell === 'string' ? cell.slice(0, 60) : '='))
      return {
        format,
        encoding,
        rows: count,
        columns: headers.map((header, i) => ({ header, samples: samples(i) })),
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
      const { table, plan } = await planned(await uploadOf(req))
      const checked = await dryRun(req, table, plan)
      return {
        rows: table.rows.length,
        ready: checked.people.length,
        faulty: faultyRows(checked),
        faults: firstFaults(checked),
        sameName: checked.sameName,
        newTeams: checked.newTeams.map(({ name }) => name),
        people: checked.people.slice(0, SHOWN),
      }
    },
  }),
  endpoint({
    path: '/',
    method: 'post',
    takesFile: true,
    access: isHr,
    handle: async ({ req }) => {
      const upload = await uploadOf(req)
      const { table, plan } = await planned(upload)
      const started = await startImport(req, table, plan, upload.fileName)
      goOn(req, started.id)
      return created(started)
    },
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

import { FILE_FAULTS, type CellFault, type FileFault } from '../../i18n/imports'
import type { Language } from '../../i18n/labels'
import { request, type Sent } from './send'

export interface ReadAnswer {
  format: string
  encoding: string
  rows: number
  columns: { header: string; samples: string[] }[]
  guess: Record<string, number>
}

export interface CheckAnswer {
  rows: number
  ready: number
  faulty: number
  faults: { n: number; field: string; fault: CellFault; value: string }[]
  sameName: number[]
  newTeams: string[]
  people: Record<string, string | number | undefined>[]
}

/** What is chosen on the screen. */
export interface Plan {
  columns: Record<string, number>
  company?: string
  from?: string
  language: 'zh' | 'en'
  countryCode?: string
  makeTeams: boolean
  skipFaulty?: boolean
}

/** Sends the file, with what was chosen: it lies in the browser until it is taken in. */
export const upload = <Answer>(
  language: Language,
  door: string,
  file: File,
  plan?: Plan,
): Promise<Sent<Answer>> => {
  const body = new FormData()
  body.set('file', file)
  if (plan) body.set('plan', JSON.stringify(plan))
  const said = (problem: { reason?: string }) => FILE_FAULTS[problem.reason as FileFault]?.[language]
  return request(language, `/api/imports${door}`, { method: 'POST', body }, said)
}

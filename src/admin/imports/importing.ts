import type { Among } from '../../i18n/among'
import type { RowDoubt } from '../../people/imports/check'
import type { DateOrder } from '../../people/imports/dates'
import {
  FILE_FAULTS,
  type CellFault,
  type FileFault,
  type NoNewEmployment,
  type NotPerson,
} from '../../people/imports/words'
import type { Language } from '../../base/labels'
import type { Send } from '../../components/useSender'
import * as W from './words'

/** How the file is read, where somebody chose it. */
export interface Reading {
  encoding?: string
  sheet?: number
}

/** How the dates of a column can be read; `ambiguous` is one of which somebody has to say it. */
export interface ColumnDates {
  orders: DateOrder[]
  ambiguous: string | null
  /** One that two of the orders read otherwise; without one there is nothing to choose. */
  differs: string | null
}

export interface ReadAnswer {
  format: string
  encoding: string
  encodings: string[]
  sheets: string[]
  sheet: number
  /** From which day its numbers of dates count. */
  system: '1900' | '1904'
  rows: number
  columns: { header: string; samples: string[]; dates: ColumnDates | null }[]
  guess: Record<string, number>
}

export interface HereRow {
  n: number
  id: string
  name: string
  differences: { field: string; was: string; is: string }[]
  /** Of who has left: the last day, and whether the row may begin a new employment. */
  left?: {
    on: string | null
    wish: { from: string; team?: string } | null
    why: NoNewEmployment | null
    among?: Among
  }
}

export interface CheckAnswer {
  rows: number
  ready: number
  faulty: number
  faults: { n: number; field: string; fault: CellFault; value: string; among?: Among }[]
  here: HereRow[]
  hereCount: number
  leftCount: number
  /** Of those who have left, how many may begin a new employment. */
  mayBegin: number
  /** Rows that look like no person. */
  notPeople: { n: number; why: NotPerson; text: string }[]
  notPeopleCount: number
  /** First days that are taken, and are to be looked at. */
  doubts: RowDoubt[]
  doubtCount: number
  sameName: number[]
  /** `like`: a team that is there, under a name that is almost the same. */
  newTeams: { name: string; like?: string }[]
  people: Record<string, string | number | undefined>[]
}

/** What is chosen on the screen. */
export interface Plan {
  columns: Record<string, number>
  reading: Reading
  dates?: DateOrder
  company?: string
  from?: string
  language: 'zh' | 'en'
  countryCode?: string
  makeTeams: boolean
  newEmployments?: boolean
  /** Rows that look like no person are taken too. */
  everyRow?: boolean
  skipFaulty?: boolean
}

const bodyOf = (file: File, plan: Plan | undefined): FormData => {
  const body = new FormData()
  body.set('file', file)
  if (plan) body.set('plan', JSON.stringify(plan))
  return body
}

/** What is sent with the file, and with what was chosen: it lies in the browser until it is taken in. */
export const upload = (
  language: Language,
  door: string,
  file: File,
  { plan, reading }: { plan?: Plan; reading?: Reading } = {},
): Parameters<Send> => {
  const body = bodyOf(file, plan)
  if (reading) body.set('reading', JSON.stringify(reading))
  const said = (problem: { reason?: string }) => FILE_FAULTS[problem.reason as FileFault]?.[language]
  return [`/api/imports${door}`, body, { said }]
}

/** The rows with faults as a file. @returns false where it could not be had. */
export const takeFaults = async (language: Language, file: File, plan: Plan): Promise<boolean> => {
  try {
    const answer = await fetch(`/api/imports/faults?language=${language}`, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      body: bodyOf(file, plan),
    })
    if (!answer.ok) return false
    const address = URL.createObjectURL(await answer.blob())
    const link = document.createElement('a')
    link.href = address
    link.download = W.faultsCsv[language]
    link.click()
    URL.revokeObjectURL(address)
    return true
  } catch {
    return false
  }
}

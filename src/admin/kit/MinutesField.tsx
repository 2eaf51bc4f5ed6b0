'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { activeIn } from '../../base/minutes'
import { useSay } from './useSay'
import { Table } from './Table'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Minute {
  m: number
  keys?: number
  clicks?: number
  seconds?: number
  title?: string | null
  program?: string | null
  project?: string | null
}

const clock = (start: string | undefined, minute: number, zone: string | undefined): string =>
  start
    ? new Intl.DateTimeFormat('en-GB', {
        timeZone: zone || 'UTC',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(Date.parse(start) + minute * 60_000)
    : `+${minute}`

/** The ten minutes of a block as a table. */
export const MinutesField: JSONFieldClientComponent = ({ path }) => {
  const { say } = useSay()
  const { value } = useField<Minute[]>({ path })
  const start = useFormFields(([fields]) => fields.capturedAt?.value as string | undefined)
  const zone = useFormFields(([fields]) => fields.zone?.value as string | undefined)
  const minutes = Array.isArray(value) ? [...value].sort((a, b) => a.m - b.m) : []
  return (
    <div className="gw-table-field field-type">
      <h3>{say(W.minutes)}</h3>
      <Table
        title={say(W.timesIn(zone))}
        empty={say(W.noActiveMinute)}
        rows={minutes}
        rowKey={({ m }) => m}
        columns={[
          { head: say(WORDS.when), cell: ({ m }) => clock(start, m, zone) },
          {
            head: say(W.activeSeconds),
            cell: ({ seconds }) => activeIn({ seconds }),
            number: true,
          },
          { head: say(W.keys), cell: ({ keys }) => keys ?? 0, number: true },
          { head: say(W.clicks), cell: ({ clicks }) => clicks ?? 0, number: true },
          { head: say(W.program), cell: ({ program }) => program ?? '–' },
          { head: say(WORDS.title), cell: ({ title }) => title ?? '–' },
        ]}
      />
    </div>
  )
}

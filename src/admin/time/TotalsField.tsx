'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { DefaultCellComponentProps, JSONFieldClientComponent } from 'payload'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

type Totals = [name: string, number: number][]

/** Names and numbers, largest first; what is nested is told apart by its path. */
const totalsIn = (value: unknown, prefix = ''): Totals => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .flatMap(([name, inner]): Totals =>
      typeof inner === 'number' ? [[prefix + name, inner]] : totalsIn(inner, `${prefix}${name} · `),
    )
    .sort((a, b) => b[1] - a[1])
}

/** Numbers by name, as a table. */
export const TotalsField: JSONFieldClientComponent = ({ field, path }) => {
  const { say } = useSay()
  const { value } = useField<unknown>({ path })
  const totals = totalsIn(value)
  return (
    <div className="gw-table-field field-type">
      <FieldLabel label={field.label} path={path} as="h3" />
      <Table
        empty={say(WORDS.noneWhole)}
        rows={totals}
        rowKey={([name]) => name}
        columns={[
          { key: 'name', head: '', cell: ([name]) => name },
          { key: 'number', head: '', cell: ([, number]) => number, number: true },
        ]}
      />
    </div>
  )
}

/** The same on one line of a list. */
export const TotalsCell = ({ cellData }: DefaultCellComponentProps) => {
  const totals = totalsIn(cellData)
  return <span>{totals.length ? totals.map(([name, number]) => `${name} ${number}`).join(', ') : '–'}</span>
}

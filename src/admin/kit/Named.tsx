import type { DefaultServerCellComponentProps, Payload, TextFieldServerComponent } from 'payload'
import { nameOfCode } from './named'

const named = (
  payload: Payload,
  field: unknown,
  row: Record<string, unknown>,
  i18n: { language: string },
): Promise<string> | string => {
  const { name } = field as { name: string }
  const value = row[name]
  return typeof value === 'string' && value
    ? nameOfCode(payload, name, value, i18n.language === 'en' ? 'en' : 'zh', row)
    : '–'
}

/** A stable code of the records as people call it. */
export const NamedCell = async ({
  cellData,
  field,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const row = {
    ...(rowData as Record<string, unknown>),
    [(field as { name: string }).name]: cellData as unknown,
  }
  return <span>{await named(payload, field, row, i18n)}</span>
}

export const NamedField: TextFieldServerComponent = async ({ field, i18n, payload, siblingData }) => {
  const label =
    typeof field.label === 'function'
      ? (field.label as (args: object) => string)({ i18n, t: i18n.t })
      : field.name
  return (
    <div className="field-type gw-named">
      <span className="field-label">{label}</span>
      <p>{await named(payload, field, siblingData, i18n)}</p>
    </div>
  )
}

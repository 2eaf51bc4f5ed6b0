import type { DefaultServerCellComponentProps, Payload, TextFieldServerComponent } from 'payload'
import { nameOfCode } from '../../admin/named'

const named = (
  payload: Payload,
  field: unknown,
  value: unknown,
  i18n: { language: string },
): Promise<string> | string =>
  typeof value === 'string' && value
    ? nameOfCode(payload, (field as { name: string }).name, value, i18n.language === 'en' ? 'en' : 'zh')
    : '–'

/** A stable code of the records as people call it. */
export const NamedCell = async ({ cellData, field, i18n, payload }: DefaultServerCellComponentProps) => (
  <span>{await named(payload, field, cellData, i18n)}</span>
)

export const NamedField: TextFieldServerComponent = async ({ field, i18n, payload, siblingData }) => {
  const label =
    typeof field.label === 'function'
      ? (field.label as (args: object) => string)({ i18n, t: i18n.t })
      : field.name
  return (
    <div className="field-type gw-named">
      <span className="field-label">{label}</span>
      <p>{await named(payload, field, (siblingData as Record<string, unknown>)[field.name], i18n)}</p>
    </div>
  )
}

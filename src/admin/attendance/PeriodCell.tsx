import type { DefaultServerCellComponentProps } from 'payload'

/** In the list: a period leads to its people and days. */
export const PeriodCell = ({ cellData, rowData, payload }: DefaultServerCellComponentProps) => (
  <a href={`${payload.config.routes.admin}/collections/attendance-periods/${String(rowData.id)}/month`}>
    {typeof cellData === 'string' && cellData ? cellData : '–'}
  </a>
)

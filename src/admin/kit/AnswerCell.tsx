import type { DefaultServerCellComponentProps } from 'payload'
import { Chip } from '../../components/Chip'

/** In a list: what somebody said, by whether it was `granted`, or `refused`. */
export const AnswerCell = ({ cellData, field, i18n }: DefaultServerCellComponentProps) => {
  const [yes, no] =
    'name' in field && field.name === 'refused'
      ? (['refused', 'agreed'] as const)
      : (['granted', 'withdrawn'] as const)
  return <Chip of="answer" state={cellData ? yes : no} language={i18n.language === 'en' ? 'en' : 'zh'} />
}

import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn } from '../../base/labels'

/** Yes or no, in words, where a list would say "true". */
export const YesNoCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const say = sayIn(i18n.language === 'en' ? 'en' : 'zh')
  return <span>{cellData ? say('yes', '是') : say('no', '否')}</span>
}

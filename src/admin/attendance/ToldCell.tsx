import type { DefaultServerCellComponentProps } from 'payload'
import { WORDS } from '../../i18n/words'
import { toldLines } from './told'

/** In a list: what a day comes to, in words. */
export const ToldCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const language = i18n.language === 'en' ? 'en' : 'zh'
  return <span>{toldLines(cellData, language).join(WORDS.comma[language]) || '–'}</span>
}

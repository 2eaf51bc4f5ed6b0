import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn } from '../../base/labels'
import * as W from './words'

/** Yes or no, in words, where a list would say "true". */
export const YesNoCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const say = sayIn(i18n.language === 'en' ? 'en' : 'zh')
  return <span>{cellData ? say(W.yes) : say(W.no)}</span>
}

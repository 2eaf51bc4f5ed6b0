import type { DefaultServerCellComponentProps } from 'payload'
import type { Stand } from '../../letters/stateWords'
import { LetterState } from './LetterState'

/** In the list of letters. */
export const LetterStateCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const { state, reason } = (rowData ?? {}) as Partial<Stand>
  return state ? (
    <LetterState state={state} reason={reason} language={i18n.language === 'en' ? 'en' : 'zh'} />
  ) : (
    <span>–</span>
  )
}

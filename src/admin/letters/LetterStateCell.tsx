import type { DefaultServerCellComponentProps } from 'payload'
import { letterState, type Stand } from '../../letters/stateWords'

/** In the list of letters: one that waits and was not tried is not shown as one that was. */
export const LetterStateCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const { state, reason } = (rowData ?? {}) as Partial<Stand>
  return <span>{state ? letterState({ state, reason })[i18n.language === 'en' ? 'en' : 'zh'] : ''}</span>
}

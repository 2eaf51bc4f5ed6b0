import type { DefaultServerCellComponentProps } from 'payload'
import { Chip } from '../../components/Chip'
import { now } from '../../base/clock'
import { personState } from '../../i18n/personStates'

/** In a list of people: who has left is not shown as active. */
export const StateCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const state = personState(rowData, now().getTime())
  return state ? <Chip of="person" state={state} language={i18n.language === 'en' ? 'en' : 'zh'} /> : null
}

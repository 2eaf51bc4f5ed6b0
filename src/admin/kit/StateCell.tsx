import type { DefaultServerCellComponentProps } from 'payload'
import { Chip } from '../../components/Chip'
import { isStateOf, type Stateful } from '../../i18n/states'

/** In a list: a state as it stands in its row. */
export const StateCell = ({ cellData, i18n, of }: DefaultServerCellComponentProps & { of: Stateful }) =>
  isStateOf(of, cellData) ? (
    <Chip of={of} state={cellData} language={i18n.language === 'en' ? 'en' : 'zh'} />
  ) : (
    <span>–</span>
  )

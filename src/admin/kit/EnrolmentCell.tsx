import type { DefaultServerCellComponentProps } from 'payload'
import { now } from '../../base/clock'
import { Chip } from '../../components/Chip'
import { pastAccess } from '../../db/rows'
import { enrolmentState, personState } from '../../i18n/personStates'
import { ListMoment } from './ListMoment'

/** In the list of devices: whether one is heard, and when it was stopped. Who reads this list reads in that of people where each stands. */
export const EnrolmentCell = async ({ rowData, payload, i18n }: DefaultServerCellComponentProps) => {
  const { subject, revokedAt } = rowData as { subject?: string | { id: string }; revokedAt?: string | null }
  const id = typeof subject === 'object' ? subject.id : subject
  const person = id
    ? await pastAccess(payload, 'decided').byId('users', id, { select: ['state', 'accessEndsAt'] })
    : null
  const state = enrolmentState(revokedAt, person && personState(person, now().getTime()))
  return (
    <>
      <Chip of="enrolment" state={state} language={i18n.language === 'en' ? 'en' : 'zh'} />{' '}
      {revokedAt ? <ListMoment at={revokedAt} /> : null}
    </>
  )
}

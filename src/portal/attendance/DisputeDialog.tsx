'use client'
import { REASON } from '../../base/reason'
import type { SheetShown } from './sheets'
import { Modal } from '../kit/Modal'
import { ReasonForm } from '../kit/Reason'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  sheet: Pick<SheetShown, 'period' | 'hash'>
  opened: boolean
  onClose: () => void
}

/** Asks what of a sheet is not so. */
export const DisputeDialog = ({ sheet: { period, hash }, opened, onClose }: Props) => {
  const { say } = useWords()
  const router = useCalmRouter()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say(W.dispute)}
      closeButtonProps={{ 'aria-label': say(WORDS.close) }}
      centered
    >
      <ReasonForm
        testid="dispute-submit"
        path={`/api/attendance-periods/${period}/dispute`}
        beside={{ hash }}
        least={REASON.refusal}
        label={say(W.whatDisputed)}
        about={say(W.disputeAbout)}
        verb={say(W.dispute)}
        onDone={() => {
          onClose()
          router.refresh()
        }}
        onCancel={onClose}
      />
    </Modal>
  )
}

'use client'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Modal } from '../kit/Modal'
import { ReasonForm } from '../kit/Reason'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface ActAboutMe {
  id: string
  what: string
  begunBy: string
  begunAs: string
  at: string
  /** When it is done by itself; null while it waits for a second hand alone. */
  until: string | null
  mayStop: boolean
}

const Act = ({ act }: { act: ActAboutMe }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [asking, ask] = useDisclosure()
  return (
    <Alert variant="outline" className="gw-no-print" data-testid="act-about-me">
      <Stack gap="sm">
        <Text fw={600}>{act.what}</Text>
        <Text size="sm">
          {say(W.begunBy(act.begunBy, act.begunAs))}
          <Time at={act.at} />
          {act.until ? (
            <>
              {say(W.unlessSomebodyStopsIt)}
              <Time at={act.until} />
            </>
          ) : (
            say(W.itWaitsForSecond)
          )}
          {say(WORDS.fullStop)}
        </Text>
        {act.mayStop ? (
          <div>
            <Button variant="default" data-testid="act-stop" onClick={ask.open}>
              {say(WORDS.stop)} …
            </Button>
          </div>
        ) : null}
        <Modal
          opened={asking}
          onClose={ask.close}
          title={act.what}
          closeButtonProps={{ 'aria-label': say(WORDS.close) }}
          centered
        >
          <ReasonForm
            name="stop-reason"
            label={say(W.reasonToStopIt)}
            path={`/api/pending-acts/${act.id}/stop`}
            verb={say(WORDS.stop)}
            testid="act-stop-submit"
            onDone={() => {
              ask.close()
              router.refresh()
            }}
            onCancel={ask.close}
          />
        </Modal>
      </Stack>
    </Alert>
  )
}

/** What two are to sign about the reader: he reads it, and can stop it. */
export const ActsAboutMe = ({ acts }: { acts: ActAboutMe[] }) =>
  acts.map((act) => <Act key={act.id} act={act} />)

'use client'
import { Alert, Button, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { send } from '../kit/send'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const stop = async () => {
    setBusy(true)
    const sent = await send(language, `/api/pending-acts/${act.id}/stop`, { reason: reason.trim() })
    setBusy(false)
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok) router.refresh()
  }
  return (
    <Alert variant="outline" className="gw-no-print" data-testid="act-about-me">
      <Stack gap="sm">
        <Text fw={600}>{act.what}</Text>
        <Text size="sm">
          {say(`Begun by ${act.begunBy} (${act.begunAs}), `, `由${act.begunBy}（${act.begunAs}）发起，`)}
          <Time at={act.at} />
          {act.until ? (
            <>
              {say('. Unless somebody stops it, it is done ', '。如无人停止，将自动执行：')}
              <Time at={act.until} />
            </>
          ) : (
            say('. It waits for a second to sign', '。正等待第二人签署')
          )}
          {say('.', '。')}
        </Text>
        {act.mayStop ? (
          <>
            <TextInput
              name="stop-reason"
              label={say('Reason to stop it', '停止的理由')}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Failure>{failure}</Failure>
            <div>
              <Button
                variant="default"
                loading={busy}
                disabled={!reason.trim()}
                onClick={() => void stop()}
                data-testid="act-stop"
              >
                {say(WORDS.stop)}
              </Button>
            </div>
          </>
        ) : null}
      </Stack>
    </Alert>
  )
}

/** What two are to sign about the reader: he reads it, and can stop it. */
export const ActsAboutMe = ({ acts }: { acts: ActAboutMe[] }) =>
  acts.map((act) => <Act key={act.id} act={act} />)

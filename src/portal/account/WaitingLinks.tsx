'use client'
import { Alert, Button, Stack } from '@mantine/core'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface WaitingLink {
  id: string
  validFrom: string
}

/** Links into the reader's account that do not work yet, or were not used: he can stop them. */
export const WaitingLinks = ({ links }: { links: WaitingLink[] }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const stop = async (id: string) => {
    const sent = await run(`/api/account/links/${id}/stop`)
    if (sent.ok) router.refresh()
  }
  return (
    <>
      {links.map(({ id, validFrom }) => (
        <Alert key={id} variant="outline" className="gw-no-print" data-testid="waiting-link">
          <Stack gap="sm">
            <span>
              {say(W.linkToSetNewPassword)}
              <Time at={validFrom} />
              {say(W.onIf)}
            </span>
            <div>
              <Button variant="default" disabled={busy} onClick={() => void stop(id)}>
                {say(WORDS.stop)}
              </Button>
            </div>
          </Stack>
        </Alert>
      ))}
      <Failure>{failure}</Failure>
    </>
  )
}

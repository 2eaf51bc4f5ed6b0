'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Failure } from '../kit/Failure'
import { Modal } from '../kit/Modal'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Stops a device for good, after asking once. */
export const RevokeDevice = ({ id, name }: { id: string; name: string }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [asking, ask] = useDisclosure()
  const { busy, failure, run } = useSending()
  const revoke = async () => {
    const sent = await run(`/api/devices/${id}/revoke`)
    if (!sent.ok) return
    ask.close()
    router.refresh()
  }
  return (
    <>
      <Button
        variant="default"
        aria-label={say(W.stopDevice(name))}
        className="gw-no-print"
        onClick={ask.open}
      >
        {say(W.stop)}
      </Button>
      <Modal
        opened={asking}
        onClose={ask.close}
        title={say(W.stopDevice(name))}
        closeButtonProps={{ 'aria-label': say(WORDS.close) }}
        centered
      >
        <Stack gap="md">
          <Text>{say(W.canSendNothingMore)}</Text>
          <Failure>{failure}</Failure>
          <Group gap="sm">
            <Button onClick={() => void revoke()} loading={busy} data-testid="revoke-device">
              {say(W.stop)}
            </Button>
            <Button variant="default" onClick={ask.close}>
              {say(W.keep)}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

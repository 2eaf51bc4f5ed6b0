'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Failure } from '../kit/Failure'
import { Modal } from '../kit/Modal'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
        aria-label={say(`Stop ${name}`, `停用 ${name}`)}
        className="gw-no-print"
        onClick={ask.open}
      >
        {say('Stop', '停用')}
      </Button>
      <Modal
        opened={asking}
        onClose={ask.close}
        title={say(`Stop ${name}`, `停用 ${name}`)}
        closeButtonProps={{ 'aria-label': say(WORDS.close) }}
        centered
      >
        <Stack gap="md">
          <Text>
            {say(
              'It can send nothing more from now on. What it has sent stays until it expires. To use this computer again, add it anew.',
              '从现在起，此设备不能再发送任何数据；已发送的数据保留至到期。如需再次使用这台电脑，请重新添加。',
            )}
          </Text>
          <Failure>{failure}</Failure>
          <Group gap="sm">
            <Button onClick={() => void revoke()} loading={busy} data-testid="revoke-device">
              {say('Stop', '停用')}
            </Button>
            <Button variant="default" onClick={ask.close}>
              {say('Keep', '保留')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

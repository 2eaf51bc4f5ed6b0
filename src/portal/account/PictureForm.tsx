'use client'
import { Button, FileButton, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Face } from './Face'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { squareOf } from './square'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  id: string
  name: string
  picture: string | null
}

/** Sets, changes and removes one's own picture. */
export const PictureForm = ({ id, name, picture }: Props) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run, together, fail } = useSending()
  const [state, setState] = useState<'idle' | 'saved' | 'removed'>('idle')
  const path = `/api/users/${id}/picture`
  const put = async (body: Blob | undefined, method: 'POST' | 'DELETE') => {
    setState('idle')
    const sent = await run(path, body, { method })
    setState(sent.ok ? (method === 'POST' ? 'saved' : 'removed') : 'idle')
    if (sent.ok) router.refresh()
  }
  const choose = async (file: File | null) => {
    if (!file) return
    setState('idle')
    const square = await squareOf(file)
    if (square) return put(square, 'POST')
    fail(say(W.thisImageCannotBeRead))
  }
  const said = { idle: '', saved: say(WORDS.saved), removed: say(W.removed) }[state]
  return (
    <Stack gap="sm">
      <Group gap="lg">
        <Face name={name} picture={picture} size={96} />
        <Group gap="sm" className="gw-no-print">
          <FileButton
            accept="image/jpeg,image/png,image/webp"
            onChange={(file) => void together(() => choose(file))}
          >
            {(props) => (
              <Button {...props} variant="default" loading={busy}>
                {picture ? say(W.changeThePicture) : say(W.addAPicture)}
              </Button>
            )}
          </FileButton>
          {picture ? (
            <Button variant="default" onClick={() => void put(undefined, 'DELETE')}>
              {say(W.remove)}
            </Button>
          ) : null}
          <span role="status">{said}</span>
        </Group>
      </Group>
      <Failure>{failure}</Failure>
    </Stack>
  )
}

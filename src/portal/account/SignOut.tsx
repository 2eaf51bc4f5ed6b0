'use client'
import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { send } from '../kit/send'
import { useWords } from '../kit/Words'

/** Signs out of this browser. The page stays until the server has ended the session: whoever leaves must know that it is over. */
export const SignOut = ({ label, wide = false }: { label: string; wide?: boolean }) => {
  const { language } = useWords()
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const signOut = async () => {
    setBusy(true)
    const sent = await send(language, '/api/users/logout')
    // Whoever has no session any more is signed out already.
    if (sent.ok || (sent.status >= 400 && sent.status < 500)) return window.location.assign('/sign-in')
    setBusy(false)
    setFailure(sent.message)
  }
  return (
    <Stack gap="xs" align={wide ? 'stretch' : 'flex-start'} className="gw-no-print">
      <Button variant="default" loading={busy} data-testid="sign-out" onClick={() => void signOut()}>
        {label}
      </Button>
      <Failure>{failure}</Failure>
    </Stack>
  )
}

'use client'
import { Button, Stack } from '@mantine/core'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'

/** Signs out of this browser. The page stays until the server has ended the session: whoever leaves must know that it is over. */
export const SignOut = ({ label, wide = false }: { label: string; wide?: boolean }) => {
  const { busy, failure, run, fail, leave } = useSending()
  const signOut = async () => {
    const sent = await run('/api/users/logout')
    // Whoever has no session any more is signed out already.
    if (!sent.ok && (sent.status < 400 || sent.status >= 500)) return
    fail('')
    leave('/sign-in')
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

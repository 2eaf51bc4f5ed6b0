'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ASKED } from '../../i18n/stored'
import { focusMain } from '../../components/focus'
import { Modal } from '../kit/Modal'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Asks about a major change on whatever page one is. It goes by one of its two buttons alone, never by a stray click or key. */
export const PolicyAsked = ({ version }: { version: number }) => {
  const { say } = useWords()
  const path = usePathname()
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(sessionStorage.getItem(ASKED) !== String(version)), [version])
  const later = () => {
    sessionStorage.setItem(ASKED, String(version))
    setOpen(false)
    // It came by itself: there is nothing before it to go back to.
    setTimeout(focusMain)
  }
  return (
    <Modal
      opened={open && path !== '/agree'}
      onClose={() => undefined}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      centered
      title={<strong>{say(W.privacyPolicyHasChanged)}</strong>}
    >
      <Stack gap="md" data-testid="policy-popup">
        <Text>{say(W.versionIsInForce(version))}</Text>
        <Group gap="sm">
          <Button component={Link} href="/agree" prefetch={false} data-testid="popup-read">
            {say(W.seeWhatChanges)}
          </Button>
          <Button variant="default" onClick={later} data-testid="popup-later">
            {say(WORDS.later)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

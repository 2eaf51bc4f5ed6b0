'use client'
import { Anchor, AppShell, Box, Burger, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Bell } from './Bell'
import { Face } from '../account/Face'
import { Preferences } from '../account/Preferences'
import { SignOut } from '../account/SignOut'
import { Going } from './Going'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  name: string
  picture: string | null
  /** Whether the admin is open to this person. */
  admin: boolean
  /** Whether his punches may be kept. */
  punches: boolean
  /** Whether this person leads a team. */
  leads: boolean
  /** Notices that he has not read. */
  unread: number
  children: ReactNode
}

/** The frame of a person's own pages. No link is fetched ahead: a look at somebody's data is a look. */
export const Shell = ({ name, picture, admin, punches, leads, unread, children }: Props) => {
  const { say } = useWords()
  const [open, { toggle, close }] = useDisclosure()
  const path = usePathname()
  const menu = useRef<HTMLButtonElement>(null)
  const closeByKey = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || event.defaultPrevented) return
    close()
    menu.current?.focus()
  }
  const pages = [
    ['/', say(WORDS.today)],
    ['/days', say(WORDS.myDays)],
    ...(punches
      ? ([
          ['/punch', say(WORDS.punch)],
          ['/month', say(WORDS.myAttendance)],
        ] as const)
      : []),
    ['/consent', say(WORDS.consent)],
    ['/looks', say(WORDS.whoLooked)],
    ['/inbox', say(WORDS.notices)],
    ['/devices', say(WORDS.devices)],
    ['/account', say(WORDS.account)],
    ...(leads ? ([['/team', say(W.myTeam)]] as const) : []),
  ] as const
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding={{ base: 'md', sm: 'xl' }}
      onKeyDown={closeByKey}
    >
      <Anchor href="#main" className="gw-skip">
        {say(W.skipToThePage)}
      </Anchor>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              ref={menu}
              opened={open}
              onClick={toggle}
              hiddenFrom="sm"
              aria-expanded={open}
              aria-label={say(W.menu)}
            />
            <b className="gw-product">Glasswork</b>
          </Group>
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Bell unread={unread} />
            <Text size="sm" truncate>
              {name}
            </Text>
            <Face name={name} picture={picture} size={32} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={say(W.pages)}>
        <AppShell.Section grow style={{ overflowY: 'auto' }}>
          {pages.map(([href, label]) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              className="gw-nav"
              data-active={(href === '/' ? path === '/' : path.startsWith(href)) || undefined}
              aria-current={path === href ? 'page' : undefined}
              onClick={close}
            >
              {label}
              <Going />
            </Link>
          ))}
          {admin ? (
            <a href="/admin" className="gw-nav">
              {say(W.administration)}
            </a>
          ) : null}
        </AppShell.Section>
        <AppShell.Section>
          <Stack gap="sm">
            <Preferences />
            <Group gap="md">
              <Anchor component={Link} href="/privacy" prefetch={false} size="sm" className="gw-link">
                {say(WORDS.privacyPolicy)}
              </Anchor>
              <Anchor component={Link} href="/promises" prefetch={false} size="sm" className="gw-link">
                {say(WORDS.promiseAndReality)}
              </Anchor>
              <Anchor component={Link} href="/about" prefetch={false} size="sm" className="gw-link">
                {say(WORDS.about)}
              </Anchor>
            </Group>
            <SignOut wide label={say(W.signOut)} />
          </Stack>
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Box maw={1080}>{children}</Box>
      </AppShell.Main>
    </AppShell>
  )
}

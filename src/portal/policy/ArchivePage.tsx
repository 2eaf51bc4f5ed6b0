'use client'
import { Anchor, Stack } from '@mantine/core'
import Link from 'next/link'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { VersionList, type Version } from './VersionList'
import { useWords } from '../kit/Words'
import * as W from './words'

/** Every version, announced and earlier ones too. */
export const ArchivePage = ({ versions, current }: { versions: Version[]; current: number }) => {
  const { say } = useWords()
  return (
    <Plain wide>
      <Page testid="privacy-archive" title={say(W.allVersionsOfPrivacyPolicy)} lead={say(W.neverChanged)}>
        <Stack gap="md">
          <VersionList versions={versions} current={current} />
          <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
            {say(W.theVersionInForce)}
          </Anchor>
        </Stack>
      </Page>
    </Plain>
  )
}

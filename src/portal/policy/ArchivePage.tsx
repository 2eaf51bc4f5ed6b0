'use client'
import { Anchor, Stack } from '@mantine/core'
import Link from 'next/link'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { VersionList, type Version } from './VersionList'
import { useWords } from '../kit/Words'

/** Every version, announced and earlier ones too. */
export const ArchivePage = ({ versions, current }: { versions: Version[]; current: number }) => {
  const { say } = useWords()
  return (
    <Plain wide>
      <Page
        testid="privacy-archive"
        title={say('All versions of the privacy policy', '隐私政策历史版本')}
        lead={say(
          'A published version is never changed. Each can be read, compared with the one before, and checked against its hash.',
          '已发布的版本不会更改。每个版本均可查阅、与上一版本比较，并可用散列值核对。',
        )}
      >
        <Stack gap="md">
          <VersionList versions={versions} current={current} />
          <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
            {say('The version in force', '现行版本')}
          </Anchor>
        </Stack>
      </Page>
    </Plain>
  )
}

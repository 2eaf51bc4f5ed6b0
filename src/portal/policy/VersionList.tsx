'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import type { Weight } from '../../base/policyTypes'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

/** A version as a list shows it. */
export interface Version {
  version: number
  effectiveFrom: string
  hash: string
  weight: Weight
}

interface Props {
  /** Newest first. */
  versions: Version[]
  current: number
}

/** Every version that was sealed, with the way to its text and to what it changed. */
export const VersionList = ({ versions, current }: Props) => {
  const { say } = useWords()
  return (
    <Rows
      caption={say('All versions', '全部版本')}
      rows={versions}
      rowKey={({ version }) => String(version)}
      empty=""
      testid="policy-version"
      columns={[
        {
          head: say('Version', '版本'),
          cell: ({ version }) => (
            <Anchor component={Link} href={`/privacy/${version}`} prefetch={false} className="gw-link">
              {say(`Version ${version}`, `版本 ${version}`)}
              {version === current ? say(' (in force)', '（现行）') : ''}
              {version > current ? say(' (announced)', '（已公告）') : ''}
            </Anchor>
          ),
        },
        {
          head: say('In force from', '生效时间'),
          cell: ({ effectiveFrom }) => <Time at={effectiveFrom} />,
        },
        {
          head: say('What it changed', '变更'),
          cell: ({ version, weight }) =>
            version === 0 ? (
              say('the beginning', '初始版本')
            ) : (
              <Anchor
                component={Link}
                href={`/privacy/compare/${version - 1}/${version}`}
                prefetch={false}
                className="gw-link"
              >
                {weight === 'major' ? say('major change', '重大变更') : say('minor change', '一般变更')}
              </Anchor>
            ),
        },
        { head: say('Hash', '散列'), cell: ({ hash }) => `${hash.slice(0, 12)}…` },
      ]}
    />
  )
}

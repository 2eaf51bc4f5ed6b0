'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import type { Weight } from '../../base/policyTypes'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
      caption={say(WORDS.allVersions)}
      rows={versions}
      rowKey={({ version }) => String(version)}
      empty=""
      testid="policy-version"
      columns={[
        {
          head: say(WORDS.version),
          cell: ({ version }) => (
            <Anchor component={Link} href={`/privacy/${version}`} prefetch={false} className="gw-link">
              {say(`Version ${version}`, `版本 ${version}`)}
              {version === current ? say(' (in force)', '（现行）') : ''}
              {version > current ? say(' (announced)', '（已公告）') : ''}
            </Anchor>
          ),
        },
        {
          head: say(WORDS.inForceFrom),
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
        { head: say(WORDS.hash), cell: ({ hash }) => `${hash.slice(0, 12)}…` },
      ]}
    />
  )
}

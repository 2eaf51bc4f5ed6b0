'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import type { Weight } from '../../base/policyTypes'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
              {say(W.version(version))}
              {version === current ? say(W.inForce) : ''}
              {version > current ? say(W.announced) : ''}
            </Anchor>
          ),
        },
        {
          head: say(WORDS.inForceFrom),
          cell: ({ effectiveFrom }) => <Time at={effectiveFrom} />,
        },
        {
          head: say(W.whatItChanged),
          cell: ({ version, weight }) =>
            version === 0 ? (
              say(W.theBeginning)
            ) : (
              <Anchor
                component={Link}
                href={`/privacy/compare/${version - 1}/${version}`}
                prefetch={false}
                className="gw-link"
              >
                {weight === 'major' ? say(W.majorChange) : say(W.minorChange)}
              </Anchor>
            ),
        },
        { head: say(WORDS.hash), cell: ({ hash }) => `${hash.slice(0, 12)}…` },
      ]}
    />
  )
}

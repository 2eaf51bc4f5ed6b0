import { headers } from 'next/headers'
import { readEnv } from '../../../../base/env'
import { now } from '../../../../base/clock'
import { DevicesPage } from '../../../../portal/devices/DevicesPage'
import { signedIn } from '../../../../portal/kit/reader'
import { own, rows } from '../../../../portal/kit/rows'
import { serverAddress } from '../../../../portal/devices/serverAddress'
import { titled } from '../../../../portal/kit/titled'
import { covers } from '../../../../policy/decide/decide'
import { idOf } from '../../../../base/ids'
import { WORDS } from '../../../../i18n/words'
import * as W from '../../../words'

export const generateMetadata = titled(WORDS.devices)

const SYSTEMS = { linux: 'Linux', windows: 'Windows', macos: 'macOS', other: '' }

const Page = async () => {
  const reader = await signedIn('/devices')
  const { user, snapshot, language } = reader
  const at = now()
  const current = snapshot.employments.filter((span) => covers(span, at.getTime()))
  const [devices, logs, employments, companies] = await Promise.all([
    rows(reader, 'devices', { where: { subject: { equals: user.id } }, sort: '-enrolledAt' }),
    rows(reader, 'device-logs', { where: own(reader), sort: '-capturedAt', limit: 100 }),
    rows(reader, 'employments', { where: { id: { in: current.map(({ id }) => id) } } }),
    rows(reader, 'companies', { where: { id: { in: current.map(({ company }) => company) } } }),
  ])
  const companyOf = (company: unknown) => companies.find(({ id }) => String(id) === idOf(company))?.name
  return (
    <DevicesPage
      at={at.toISOString()}
      // Days are those of the employment, wherever the account says that its person is.
      zone={current[0]?.zone ?? reader.zone}
      server={serverAddress(await headers(), readEnv().SERVER_URL)}
      logs={logs.map(({ id, capturedAt, device, kind, code, expiresAt }) => ({
        id: String(id),
        at: capturedAt,
        device: devices.find((each) => String(each.id) === idOf(device))?.name ?? '–',
        kind,
        code,
        keptUntil: expiresAt,
      }))}
      employments={employments.map(({ id, company, position }) => ({
        id: String(id),
        label: [companyOf(company), position].filter(Boolean).join(', '),
      }))}
      devices={devices.map((each) => ({
        id: String(each.id),
        name: each.name,
        system: SYSTEMS[each.platform ?? 'other'] || W.other[language],
        client: each.agentVersion ?? '',
        enrolledAt: each.enrolledAt,
        lastSeenAt: each.lastSeenAt ?? null,
        revokedAt: each.revokedAt ?? null,
        virtual: each.virtual ?? false,
      }))}
    />
  )
}

export default Page

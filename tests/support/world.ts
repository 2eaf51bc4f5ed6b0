import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import type { Person, TestApp } from './app'

/** An id that was never given, as the database in use writes one. */
export const absentId = (): string =>
  process.env.GW_TEST_DB === 'mongo' ? randomUUID().replaceAll('-', '').slice(0, 24) : randomUUID()

export const prose = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** What only the server may know, or only Bob: none of it may be in anybody else's answer. */
export const SECRETS = {
  phone: '+8613800138000',
  idNumber: '110101199003070000',
  file: 'f'.repeat(40),
  thumb: 'e'.repeat(40),
  tokenHash: 'd'.repeat(64),
  sid: 'sid-of-a-viewing',
  title: 'Bobs window title',
  letterLink: 'link-in-a-letter-to-bob',
}

export interface World {
  bob: Person
  /** A row about Bob in each collection, by slug. */
  rows: Record<string, string>
}

/** One row about Bob, of another company and team than everybody else's, in each collection. */
export const bobsWorld = async (app: TestApp): Promise<World> => {
  const now = new Date(app.clock.now()).toISOString()
  const later = new Date(app.clock.now() + 86_400_000).toISOString()
  const elsewhere = await app.raw('companies', {
    name: 'Elsewhere',
    controller: 'Elsewhere Ltd',
    zone: 'Asia/Shanghai',
    hours: { days: ['1'], from: '09:00', to: '18:00' },
  })
  const team = await app.raw('teams', { name: 'Bobs team', company: elsewhere })
  const bob = await app.person({ name: 'Bob Hidden', username: 'bobhidden', team, consents: ['screenshots'] })
  const { id: subject, employment } = bob
  await app.payload.update({
    collection: 'users',
    id: subject,
    data: { phone: SECRETS.phone },
    overrideAccess: true,
  })
  await app.payload.update({
    collection: 'employments',
    id: employment,
    data: { company: elsewhere },
    overrideAccess: true,
  })
  const first = async (
    collection: 'memberships' | 'acceptances' | 'consents' | 'policy-seals' | 'epochs' | 'sessions',
  ) => {
    const { docs } = await app.payload.db.find<{ id: string }>({
      collection,
      where:
        collection === 'policy-seals' || collection === 'epochs'
          ? {}
          : { [collection === 'memberships' ? 'user' : 'subject']: { equals: subject } },
      limit: 1,
      pagination: false,
      req: {},
    })
    return String(docs[0]?.id)
  }
  const device = await app.raw('devices', {
    subject,
    employment,
    name: 'Bobs laptop',
    platform: 'linux',
    enrolledAt: now,
  })
  const stamp = {
    subject,
    company: elsewhere,
    team,
    device,
    capturedAt: now,
    localDate: now.slice(0, 10),
    zone: 'Asia/Shanghai',
    receivedAt: now,
    policyVersion: 1,
    expiresAt: later,
  }
  const expiresAt = later
  // Payload takes the person of a preference from the session, so this one goes straight to the database.
  const preference = await app.payload.db.create({
    collection: 'payload-preferences',
    data: { key: 'bob-key', user: { relationTo: 'users', value: subject }, value: { a: 1 } },
    req: {},
  })
  const direct = async (collection: CollectionSlug, data: Record<string, unknown>): Promise<string> => {
    const row = await app.payload.db.create({ collection, data: { ...data }, req: {} })
    return String((row as { id: string }).id)
  }
  const { device: _, ...worked } = { ...stamp, employment }
  const period = await app.raw('attendance-periods', {
    company: elsewhere,
    from: '2099-01-01T12:00:00.000Z',
    to: '2099-01-31T12:00:00.000Z',
  })
  // A closed day is never computed anew: the row below stays as it is.
  await direct('attendance-periods', {
    company: elsewhere,
    from: '2020-01-01T12:00:00.000Z',
    to: '2020-01-31T12:00:00.000Z',
    state: 'closed',
  })
  const leaveKind = await app.raw('leave-kinds', { name: 'Bobs leave', company: elsewhere })
  const shift = await app.raw('shifts', {
    name: 'Bobs shift',
    company: elsewhere,
    parts: [{ start: '09:00', end: '18:00' }],
    breaks: [{ start: '12:00', end: '13:00', paid: false }],
  })
  const rows: Record<string, string> = {
    users: subject,
    avatars: await app.raw('avatars', { subject, file: 'c'.repeat(32), at: now }),
    personnel: await app.raw('personnel', {
      subject,
      idNumber: { value: SECRETS.idNumber, source: 'person' },
    }),
    companies: elsewhere,
    employments: employment,
    teams: team,
    memberships: await first('memberships'),
    projects: await app.raw('projects', {
      name: 'Bobs project',
      company: elsewhere,
      team,
      members: [subject],
    }),
    devices: device,
    pauses: await app.raw('pauses', { subject, start: now, expiresAt }),
    activity: await app.raw('activity', {
      ...stamp,
      key: 'bob-block',
      minutes: [{ at: now, keys: 4242, clicks: 1, title: SECRETS.title }],
      rev: 0,
    }),
    'activity-days': await app.raw('activity-days', { ...stamp, key: 'bob-day', minutes: 77, keys: 4242 }),
    screenshots: await app.raw('screenshots', {
      ...stamp,
      clientId: 'bob-shot',
      key: 'bob-shot',
      file: SECRETS.file,
      thumb: SECRETS.thumb,
      width: 1,
      height: 1,
      bytes: 1,
    }),
    'webcam-photos': await app.raw('webcam-photos', {
      ...stamp,
      clientId: 'bob-photo',
      key: 'bob-photo',
      file: SECRETS.file,
      thumb: SECRETS.thumb,
      width: 1,
      height: 1,
      bytes: 1,
    }),
    'device-logs': await app.raw('device-logs', {
      ...stamp,
      key: 'bob-log',
      kind: 'fault',
      code: 'crashed',
    }),
    'redaction-requests': await app.raw('redaction-requests', {
      subject,
      category: 'screenshots',
      picture: 'bob-shot',
      capturedAt: now,
      localDate: now.slice(0, 10),
      zone: 'Asia/Shanghai',
      width: 100,
      height: 100,
      x: 1,
      y: 1,
      areaWidth: 10,
      areaHeight: 10,
      state: 'open',
      askedAt: now,
      oldFile: SECRETS.file,
      oldThumb: SECRETS.thumb,
      expiresAt,
    }),
    punches: await app.raw('punches', {
      ...worked,
      key: 'bob-punch',
      clientId: 'bob-punch',
      kind: 'in',
      offset: 480,
      source: 'portal',
      flags: [],
      seq: 1,
      hash: 'b'.repeat(64),
    }),
    'punch-gaps': await app.raw('punch-gaps', { key: 'bob-gap', employment, seq: 1, hash: 'b'.repeat(64) }),
    'punch-chains': await app.raw('punch-chains', {
      employment,
      seq: 1,
      hash: 'b'.repeat(64),
      expiresAt: later,
    }),
    'attendance-days': await app.raw('attendance-days', {
      ...worked,
      key: `${employment}:2020-01-01`,
      localDate: '2020-01-01',
      status: 'rest',
      engine: 1,
      inputs: 'i'.repeat(64),
    }),
    corrections: await app.raw('corrections', {
      ...worked,
      do: 'add',
      at: now,
      kind: 'in',
      state: 'open',
      askedAt: now,
      askedBy: subject,
    }),
    'overtime-requests': await app.raw('overtime-requests', {
      ...worked,
      from: now,
      to: later,
      as: 'pay',
      state: 'open',
      askedAt: now,
      askedBy: subject,
    }),
    absences: await app.raw('absences', {
      ...worked,
      lastDate: worked.localDate,
      kind: leaveKind,
      state: 'open',
      askedAt: now,
      askedBy: subject,
    }),
    'attendance-periods': period,
    'attendance-states': await app.raw('attendance-states', {
      ...worked,
      key: 'bob-state',
      period,
      firstDate: '2099-01-01',
    }),
    'attendance-sheets': await app.raw('attendance-sheets', {
      ...worked,
      key: 'bob-sheet',
      period,
      how: 'signed',
      sealedAt: now,
      bytes: SECRETS.title,
      hash: 's'.repeat(64),
    }),
    'attendance-dirty': await app.raw('attendance-dirty', {
      key: 'bob-mark',
      employment,
      date: '2999-01-01',
    }),
    shifts: shift,
    'shift-assignments': await direct('shift-assignments', {
      shift,
      person: subject,
      from: '2026-02-01T12:00:00.000Z',
      madeAt: now,
    }),
    holidays: await app.raw('holidays', {
      company: elsewhere,
      date: '2026-07-01T12:00:00.000Z',
      name: 'Bobs day',
      kind: 'rest',
    }),
    'leave-kinds': leaveKind,
    policies: await app.raw('policies', { title: 'Secret draft', prose: prose('A draft') }),
    'policy-seals': await first('policy-seals'),
    'policy-signatures': await app.raw('policy-signatures', {
      signer: subject,
      role: 'hr',
      at: now,
      digest: 'digest',
    }),
    acceptances: await first('acceptances'),
    consents: await first('consents'),
    viewings: await app.raw('viewings', {
      at: now,
      until: later,
      viewer: subject,
      viewerRole: 'manager',
      sid: SECRETS.sid,
      category: 'activity',
      scope: 'person',
      subject,
      purpose: 'hours-dispute',
      policyVersion: 1,
    }),
    'audit-log': await app.raw('audit-log', {
      at: now,
      act: 'look',
      actor: subject,
      subject,
      category: 'activity',
    }),
    outbox: await app.raw('outbox', {
      kind: 'invitation',
      subject,
      language: 'en',
      address: 'bob@people.test',
      state: 'printed',
      messageId: '<bob@company.test>',
      expiresAt,
      data: { name: 'Bob' },
      link: SECRETS.letterLink,
    }),
    guardianships: await app.raw('guardianships', {
      subject,
      bornOn: '2000-01-01T12:00:00.000Z',
      guardian: 'Somebody',
      state: 'pending',
    }),
    'child-reports': await app.raw('child-reports', {
      at: now,
      dueAt: later,
      text: 'Bob is a child, somebody says.',
      subject,
      state: 'open',
      expiresAt,
    }),
    notices: await app.raw('notices', {
      subject,
      kind: 'policy',
      titles: { en: 'For Bob', zh: 'Bob' },
      at: now,
      key: 'bob-notice',
      expiresAt,
    }),
    sessions: await first('sessions'),
    reasons: await app.raw('reasons', {
      subject,
      by: subject,
      act: 'state-changed',
      text: 'Because',
      at: now,
    }),
    'security-log': await app.raw('security-log', {
      at: now,
      event: 'sign-in-failed',
      subject,
      key: 'bob-failed',
      expiresAt,
    }),
    'sign-in-failures': await app.raw('sign-in-failures', { key: 'bob-fails', n: 1, at: now, expiresAt }),
    'known-browsers': await app.raw('known-browsers', { key: 'bob-browser', subject, expiresAt }),
    'pending-acts': await app.raw('pending-acts', {
      subject,
      kind: 'office',
      what: { give: 'hr', before: [] },
      begunBy: subject,
      begunAs: 'hr',
      at: now,
      state: 'stopped',
    }),
    announcements: await app.raw('announcements', {
      title: 'Draft',
      body: 'Not yet',
      audience: 'public',
      letters: 'none',
      status: 'draft',
    }),
    tombstones: await app.raw('tombstones', {
      key: 'bob-gone',
      category: 'activity',
      subject,
      at: now,
      expiresAt,
    }),
    'job-runs': await app.raw('job-runs', { job: 'purgeExpired', startedAt: now, outcome: 'done' }),
    'capture-plans': await app.raw('capture-plans', {
      key: 'bob-plan',
      device,
      interval: now,
      at: now,
      expiresAt,
    }),
    'device-tokens': await app.raw('device-tokens', { hash: SECRETS.tokenHash, device, user: subject }),
    'enrolment-codes': await app.raw('enrolment-codes', {
      hash: SECRETS.tokenHash,
      user: subject,
      employment,
      expiresAt,
    }),
    'one-time-links': await app.raw('one-time-links', {
      hash: SECRETS.tokenHash,
      user: subject,
      act: 'password',
      expiresAt,
    }),
    imports: await app.raw('imports', {
      fileName: 'bobs-list.csv',
      by: subject,
      at: now,
      state: 'done',
      total: 1,
      done: 1,
    }),
    leases: await app.raw('leases', { key: 'bob-lease', holder: 'x', until: later }),
    epochs: await first('epochs'),
    'payload-preferences': String(preference.id),
    'payload-locked-documents': await app.raw('payload-locked-documents', {
      document: {
        relationTo: 'teams',
        value: await app.raw('teams', { name: 'Edited', company: elsewhere }),
      },
      user: { relationTo: 'users', value: subject },
    }),
    'payload-kv': await app.raw('payload-kv', { key: 'bob-kv', data: { a: 1 } }),
  }
  rows.breaches = await app.raw('breaches', {
    title: 'Bobs laptop was stolen',
    knownAt: now,
    clock: 'strictest',
    unreadAfterDays: 3,
    people: [subject],
  })
  rows['breach-notices'] = await app.raw('breach-notices', {
    subject,
    breach: rows.breaches,
    why: 'named',
    at: now,
    key: 'bob-breach',
    expiresAt,
  })
  rows['breach-signatures'] = await app.raw('breach-signatures', {
    breach: rows.breaches,
    signer: subject,
    role: 'privacy',
    at: now,
    digest: 'digest',
  })
  rows['import-rows'] = await app.raw('import-rows', {
    import: rows.imports,
    n: 2,
    values: { name: 'Bob Hidden' },
    expiresAt,
  })
  await app.payload.db.updateOne({
    collection: 'users',
    id: subject,
    data: { source: rows.imports },
    req: {},
    returning: false,
  })
  return { bob, rows }
}

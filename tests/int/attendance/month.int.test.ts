import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beginAttendance, computeAttendance } from '../../../src/jobs/attendance/computeAttendance'
import { pastAccess } from '../../../src/db/rows'
import { changeEmployment } from '../../../src/people/staff/changeEmployment'
import { personChanged } from '../../../src/policy/decide/epochs'
import { employedInTeam, employedOf } from '../../../src/timekeeping/employed'
import { readPunching, type Punching } from '../../../src/portal/attendance/punching'
import { readWaiting } from '../../../src/portal/attendance/waiting'
import { readCauses, readDays } from '../../../src/timekeeping/readDays'
import { freshDays } from '../../../src/timekeeping/freshDays'
import { runJob } from '../../../src/jobs/run'
import type { OwnSheet } from '../../../src/timekeeping/ownSheet'
import { bytesOf, readWorkbook } from '../../support/attendance/readWorkbook'
import { holdings } from '../../../src/portal/records/holdings'
import { readRecords } from '../../../src/portal/records/records'
import { pageReq, readerOf } from '../../support/reading'
import { useApp, type Person } from '../../support/app'
import { daysOf, office, punchAt, workOn, type Office, type ShownDay } from '../../support/attendance/june'

const app = useApp()
const ORDINARY = ['08:55:00', '18:05:00'] as const
/** The workdays of June 2026: 端午 is on the 19th. */
const WORKDAYS = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 22, 23, 24, 25, 26, 29, 30]
const date = (day: number): string => `2026-06-${String(day).padStart(2, '0')}`

let at: Office

beforeAll(async () => {
  at = await office(app)
})

/** A date as spreadsheets count it. */
const serial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

const ask = async (who: Person, slug: string, body: object): Promise<string> => {
  const { status, body: told, text } = await who.post(`/api/${slug}`, body)
  expect([status, status === 201 ? '' : text]).toEqual([201, ''])
  return (told as { id: string }).id
}
const decide = async (who: Person, slug: string, id: string, how: string, answer?: string) => {
  const { status, body } = await who.post(`/api/${slug}/${id}/${how}`, answer ? { answer } : {})
  const { state, code } = body as { state?: string; code?: string }
  return [status, state ?? code]
}

const june = (reader = at.ann) => daysOf(reader, at.ann.id, '2026-06-01', '2026-06-30')
const dayOf = async (day: number, reader = at.ann): Promise<ShownDay | undefined> =>
  (await daysOf(reader, at.ann.id, date(day), date(day)))[0]

describe('June of a team in China', () => {
  it('is punched in the portal: a day says what it came to, and why', async () => {
    await workOn(app, at.ann, date(1), ORDINARY)
    // It is over at four in the morning, and not before.
    expect(await dayOf(1)).toMatchObject({ status: 'open', worked: 480 })
    app.clock.set(`${date(2)}T04:00:00+08:00`)
    expect(await dayOf(1)).toMatchObject({
      status: 'present',
      shift: at.shift,
      due: 480,
      worked: 480,
      break: 60,
      uncounted: 10,
      late: 0,
      overtimeWorkday: 0,
      reasons: [],
      company: app.company,
      team: at.team,
    })
    // Somebody is here, and the day is not over.
    await punchAt(app, at.ann, `${date(2)}T08:55:00`, 'in')
    const open = await dayOf(2)
    expect(open).toMatchObject({ status: 'open', due: 480, reasons: [] })
    // Who reads it again in the same minute has nothing computed; a minute later it has run on, and a punch counts at once.
    const revisions = async () =>
      (await pastAccess(app.payload, 'machine').all('attendance-days', { localDate: { equals: date(2) } }))[0]
        ?.rev
    const rev = Number(await revisions())
    await dayOf(2)
    expect(await revisions()).toBe(rev)
    app.clock.set(`${date(2)}T09:00:00+08:00`)
    await dayOf(2)
    expect(await revisions()).toBe(rev + 1)
    await punchAt(app, at.ann, `${date(2)}T18:05:00`, 'out')
    app.clock.set(`${date(3)}T06:00:00+08:00`)
    expect(await dayOf(2)).toMatchObject({ status: 'present', worked: 480 })
  })

  it('says of a forgotten out, of a lateness, of a holiday that was worked and of overtime that nobody approved', async () => {
    for (const day of WORKDAYS.filter((each) => each > 2)) {
      if (day === 22) continue
      if (day === 3) await workOn(app, at.ann, date(3), ['08:55:00', null])
      else if (day === 9) await workOn(app, at.ann, date(9), ['09:20:00', '18:05:00'])
      else if (day === 11) await workOn(app, at.ann, date(11), ['08:55:00', '20:10:00'])
      else await workOn(app, at.ann, date(day), ORDINARY)
      if (day === 18) await workOn(app, at.ann, date(19), ['09:00:00', '18:00:00'])
    }
    app.clock.set('2026-07-01T09:00:00+08:00')
    const days = await june()
    expect(days).toHaveLength(30)
    const of = (day: number) => days[day - 1]
    expect(of(3)).toMatchObject({ status: 'incomplete', worked: 0, missing: 480, reasons: ['missing-out'] })
    expect(of(9)).toMatchObject({ status: 'present', worked: 460, late: 20, reasons: ['late'] })
    expect(of(11)).toMatchObject({ worked: 480, uncounted: 135, reasons: ['overtime-unapproved'] })
    expect(of(19)).toMatchObject({ due: 0, worked: 0, uncounted: 480, reasons: ['overtime-unapproved'] })
    expect(of(20)).toMatchObject({ status: 'rest', due: 0, worked: 0, reasons: [] })
    expect(of(22)).toMatchObject({ status: 'absent', due: 480, missing: 480, reasons: ['no-punch'] })
    expect(days.filter(({ due }) => due === 480).map(({ localDate }) => localDate)).toEqual(
      WORKDAYS.map(date),
    )
  })

  it('takes what is asked and approved: a correction, overtime, leave; nobody decides his own', async () => {
    const { ann, lead, hr } = at
    const correction = await ask(ann, 'corrections', {
      do: 'add',
      date: date(3),
      at: `${date(3)}T18:00:00+08:00`,
      kind: 'out',
      reason: 'I forgot to punch.',
    })
    // What is only asked for changes nothing.
    expect(await dayOf(3)).toMatchObject({ status: 'incomplete' })
    // What it would do is told while it is typed, to nobody else, and nothing is kept of it.
    const draft = { do: 'add', date: date(3), at: `${date(3)}T17:00:00+08:00`, kind: 'out' }
    const tried = await ann.post('/api/corrections/try', draft)
    expect([tried.status, tried.body]).toMatchObject([
      200,
      {
        before: { status: 'incomplete', worked: 0, missing: 480 },
        after: { status: 'present', worked: 420, early: 60, missing: 0 },
      },
    ])
    const anothers = { ...draft, employment: ann.employment }
    for (const other of [lead, hr])
      expect((await other.post('/api/corrections/try', anothers)).status).toBe(403)
    const distant = await ann.post('/api/corrections/try', { ...draft, at: `${date(9)}T18:00:00+08:00` })
    expect([distant.status, distant.body]).toMatchObject([400, { code: 'invalid', field: 'at' }])
    const [shown] = ((await lead.get('/api/corrections?depth=0')).body as { docs: ShownDay[] }).docs
    expect(shown).toMatchObject({
      subject: ann.id,
      localDate: date(3),
      state: 'open',
      before: { status: 'incomplete', worked: 0, missing: 480 },
      after: { status: 'present', worked: 480, missing: 0, reasons: ['correction'] },
    })
    expect(await decide(ann, 'corrections', correction, 'approve')).toEqual([403, 'forbidden'])
    const other = await app.person({ name: 'Olaf' })
    expect(await decide(other, 'corrections', correction, 'approve')).toEqual([404, 'not-found'])
    expect(await decide(lead, 'corrections', correction, 'approve')).toEqual([200, 'approved'])
    expect(await decide(hr, 'corrections', correction, 'refuse', 'Too late.')).toEqual([409, 'conflict'])
    expect(await dayOf(3)).toMatchObject({
      status: 'present',
      worked: 480,
      missing: 0,
      uncounted: 5,
      reasons: ['correction'],
    })

    const evening = { from: `${date(11)}T18:00:00+08:00`, to: `${date(11)}T20:00:00+08:00` }
    const overtime = await ask(ann, 'overtime-requests', { ...evening, as: 'pay', reason: 'Release.' })
    // Who decides sees what it would do to the day; it has done nothing yet.
    const [waits] = await readWaiting(await readerOf(app, lead), {
      members: [{ id: ann.id, name: 'Ann', me: false }],
    })
    expect(waits).toMatchObject({
      id: overtime,
      person: 'Ann',
      sides: {
        before: { worked: 480, overtime: { workday: 0 } },
        after: { worked: 600, overtime: { workday: 120 } },
      },
    })
    expect(await decide(lead, 'overtime-requests', overtime, 'approve')).toEqual([200, 'approved'])
    expect(await dayOf(11)).toMatchObject({ worked: 600, overtimeWorkday: 120, uncounted: 15, reasons: [] })
    const holiday = { from: `${date(19)}T09:00:00+08:00`, to: `${date(19)}T18:00:00+08:00` }
    const duty = await ask(ann, 'overtime-requests', { ...holiday, as: 'pay', reason: 'Duty.' })
    expect(await decide(hr, 'overtime-requests', duty, 'approve')).toEqual([200, 'approved'])
    expect(await dayOf(19)).toMatchObject({
      status: 'holiday-worked',
      due: 0,
      worked: 480,
      break: 60,
      overtimeHoliday: 480,
      reasons: ['holiday-work'],
    })

    const kinds = await hr.post('/api/leave-kinds', { name: 'Annual leave', company: app.company })
    const kind = (kinds.body as { doc: { id: string } }).doc.id
    const leave = await ask(ann, 'absences', { kind, from: date(22), to: date(22) })
    const [away] = await readWaiting(await readerOf(app, lead), {
      members: [{ id: ann.id, name: 'Ann', me: false }],
    })
    expect(away?.sides).toMatchObject({
      before: { missing: 480, leave: 0 },
      after: { missing: 0, leave: 480 },
    })
    expect(await decide(lead, 'absences', leave, 'approve')).toEqual([200, 'approved'])
    expect(await dayOf(22)).toMatchObject({
      status: 'leave',
      leave: 480,
      leaveByKind: { [kind]: 480 },
      missing: 0,
      reasons: [],
    })
    const own = await ask(lead, 'overtime-requests', { ...evening, as: 'leave', reason: 'Release.' })
    expect(await decide(lead, 'overtime-requests', own, 'approve')).toEqual([403, 'forbidden'])
    expect(await decide(hr, 'overtime-requests', own, 'refuse', 'Not needed.')).toEqual([200, 'refused'])
    const notices = (await lead.get('/api/notices?limit=50')).body as { docs: { kind: string }[] }
    expect(notices.docs.filter(({ kind: each }) => each === 'work')).toHaveLength(5)
  })

  it('lets leave that was approved be taken back until it begins; whoever leads is told, and the day is due again', async () => {
    const { ann, lead, hr } = at
    const { docs } = (await hr.get('/api/leave-kinds?depth=0')).body as { docs: { id: string }[] }
    const kind = docs[0]?.id
    const now = new Date(app.clock.now()).toISOString()
    app.clock.set(`${date(22)}T08:00:00+08:00`)
    for (const who of [ann, lead]) Object.assign(who, await app.session(who.id))
    const leave = await ask(ann, 'absences', { kind, from: date(23), to: date(24) })
    expect(await decide(lead, 'absences', leave, 'approve')).toEqual([200, 'approved'])
    const told = async () =>
      ((await lead.get('/api/notices?limit=50')).body as { totalDocs: number }).totalDocs
    const before = await told()
    expect(await decide(ann, 'absences', leave, 'withdraw')).toEqual([200, 'withdrawn'])
    expect(await told()).toBe(before + 1)
    const begun = await ask(ann, 'absences', { kind, from: date(23), to: date(24) })
    expect(await decide(lead, 'absences', begun, 'approve')).toEqual([200, 'approved'])
    app.clock.set(`${date(23)}T08:00:00+08:00`)
    expect(await decide(ann, 'absences', begun, 'withdraw')).toEqual([409, 'conflict'])
    // As it was, for what follows.
    await app.payload.db.deleteMany({
      collection: 'absences',
      where: { id: { in: [leave, begun] } },
      req: {},
    })
    app.clock.set(now)
    for (const who of [ann, lead]) Object.assign(who, await app.session(who.id))
  })

  it('lets whoever asked take it back until it is answered, and nobody else', async () => {
    const { ann, lead, hr } = at
    const late = { from: `${date(24)}T18:00:00+08:00`, to: `${date(24)}T19:00:00+08:00` }
    const wish = { ...late, as: 'pay', reason: 'The wrong day.' }
    const overtime = await ask(ann, 'overtime-requests', wish)
    for (const other of [lead, hr])
      expect(await decide(other, 'overtime-requests', overtime, 'withdraw')).toEqual([404, 'not-found'])
    expect(await decide(ann, 'overtime-requests', overtime, 'withdraw')).toEqual([200, 'withdrawn'])
    expect(await decide(ann, 'overtime-requests', overtime, 'withdraw')).toEqual([409, 'conflict'])
    expect(await decide(lead, 'overtime-requests', overtime, 'approve')).toEqual([409, 'conflict'])
    const { body } = await hr.get(`/api/overtime-requests/${overtime}?depth=0`)
    expect(body).toMatchObject({ state: 'withdrawn', steps: [{ what: 'asked' }, { what: 'withdrawn' }] })
    expect((body as { decidedBy?: unknown }).decidedBy ?? null).toBeNull()
    // What is taken back stands in nobody's way; what is answered is no longer his to take back.
    const again = await ask(ann, 'overtime-requests', wish)
    expect(await decide(lead, 'overtime-requests', again, 'refuse', 'Not needed.')).toEqual([200, 'refused'])
    expect(await decide(ann, 'overtime-requests', again, 'withdraw')).toEqual([409, 'conflict'])
  })

  it('takes what HR adds with a reason for somebody else, who is told; nobody adds for himself, and a lead for nobody', async () => {
    const add = (employment: string) => ({
      do: 'add',
      date: date(5),
      at: `${date(5)}T18:30:00+08:00`,
      kind: 'out',
      reason: 'The door was broken.',
      employment,
    })
    const made = await ask(at.hr, 'corrections', add(at.ann.employment))
    const row = (await at.ann.get(`/api/corrections/${made}?depth=0`)).body as ShownDay
    expect(row).toMatchObject({
      state: 'approved',
      subject: at.ann.id,
      askedBy: at.hr.id,
      decidedBy: at.hr.id,
    })
    expect(await dayOf(5)).toMatchObject({ reasons: ['correction', 'out-twice'], worked: 480 })
    const notices = (await at.ann.get('/api/notices?limit=50')).body as {
      docs: { key?: string; kind: string }[]
    }
    expect(notices.docs.filter(({ kind }) => kind === 'work').length).toBeGreaterThan(0)
    const byLead = await at.lead.post('/api/corrections', add(at.ann.employment))
    expect([byLead.status, (byLead.body as { code: string }).code]).toEqual([403, 'account-ended'])
    const own = await ask(at.hr, 'corrections', add(at.hr.employment))
    expect(await decide(at.hr, 'corrections', own, 'approve')).toEqual([403, 'forbidden'])
  })

  it('is refused what could not be: ahead of now, over other leave, on days off, over twelve hours', async () => {
    const refusal = async (slug: string, body: object) => {
      const { status, body: told } = await at.ann.post(`/api/${slug}`, body)
      const { code, field } = told as { code?: string; field?: string }
      return [status, code, field]
    }
    const add = { do: 'add', kind: 'out', reason: 'x' }
    const ahead = { ...add, date: '2026-07-01', at: '2026-07-01T18:00:00+08:00' }
    expect(await refusal('corrections', ahead)).toEqual([400, 'invalid', 'at'])
    const other = { ...add, date: date(3), at: `${date(5)}T18:00:00+08:00` }
    expect(await refusal('corrections', other)).toEqual([400, 'invalid', 'at'])
    const before = { ...add, date: '2026-01-02', at: '2026-01-02T18:00:00+08:00' }
    expect(await refusal('corrections', before)).toEqual([400, 'invalid', 'date'])
    const long = {
      from: `${date(12)}T06:00:00+08:00`,
      to: `${date(12)}T18:01:00+08:00`,
      as: 'pay',
      reason: 'x',
    }
    expect(await refusal('overtime-requests', long)).toEqual([400, 'invalid', 'to'])
    const twice = {
      from: `${date(11)}T19:00:00+08:00`,
      to: `${date(11)}T21:00:00+08:00`,
      as: 'pay',
      reason: 'x',
    }
    expect(await refusal('overtime-requests', twice)).toEqual([400, 'invalid', 'from'])
    const { docs } = (await at.hr.get('/api/leave-kinds?depth=0')).body as { docs: { id: string }[] }
    const kind = docs[0]?.id
    const leave = (from: string, to = from) => refusal('absences', { kind, from, to })
    expect(await leave(date(22))).toEqual([400, 'invalid', 'from'])
    expect(await leave(date(20), date(21))).toEqual([400, 'invalid', 'from'])
    expect(await leave('2025-12-30', '2025-12-31')).toEqual([400, 'invalid', 'from'])
    const sick = await at.hr.post('/api/leave-kinds', { name: 'Sick', company: app.company, sensitive: true })
    const sensitive = (sick.body as { doc: { id: string } }).doc.id
    expect(await refusal('absences', { kind: sensitive, from: date(24), to: date(24) })).toEqual([
      400,
      'invalid',
      'kind',
    ])
  })

  it('is read by the person, the lead and HR alike, and by nobody else', async () => {
    const own = await june()
    expect(await june(at.lead)).toEqual(own)
    expect(await june(at.hr)).toEqual(own)
    const other = await app.person({ name: 'Otto' })
    expect(await june(other)).toEqual([])
  })

  it('is computed anew where a rule changes, and comes to the same where nothing has', async () => {
    const before = await june()
    const changed = await at.hr.patch(`/api/shifts/${at.shift}`, { graceLate: 30 })
    expect(changed.status).toBe(200)
    expect(await dayOf(9)).toMatchObject({ late: 0, forgiven: 20, reasons: ['within-grace'] })
    expect((await at.hr.patch(`/api/shifts/${at.shift}`, { graceLate: 5 })).status).toBe(200)
    const plain = (days: ShownDay[]) => days.map(({ rev: _, updatedAt: __, ...day }) => day)
    expect(plain(await june())).toEqual(plain(before))
    // A day that the company gives itself.
    const holiday = { company: app.company, date: '2026-06-30T12:00:00.000Z', name: 'Outing', kind: 'rest' }
    const made = await at.hr.post('/api/holidays', holiday)
    expect(made.status).toBe(201)
    expect(await dayOf(30)).toMatchObject({ due: 0, worked: 0 })
    const id = (made.body as { doc: { id: string } }).doc.id
    expect((await at.hr.patch(`/api/holidays/${id}`, { kind: 'workday' })).status).toBe(200)
    // What it is computed from says a little more; what it comes to is the same.
    const cameTo = (days: ShownDay[]) => plain(days).map(({ inputs: _, ...day }) => day)
    expect(cameTo(await june())).toEqual(cameTo(before))
  })
})

describe('the month', () => {
  let period: string
  const page = (who: Person, path: string, body?: object) =>
    body === undefined
      ? who.get(`/api/attendance-periods/${period}/${path}`)
      : who.post(`/api/attendance-periods/${period}/${path}`, body)
  const codeOf = ({ status, body }: { status: number; body: unknown }) => {
    const { code, errors } = body as { code?: string; errors?: { data?: { code?: string } }[] }
    return [status, code ?? errors?.[0]?.data?.code ?? null]
  }
  const own = async (who: Person) => {
    const { status, body, text } = await page(who, 'own')
    expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    return body as OwnSheet
  }
  const sheets = () =>
    app.payload
      .find({
        collection: 'attendance-sheets',
        where: { period: { equals: period } },
        sort: 'createdAt',
        depth: 0,
        overrideAccess: true,
      })
      .then(({ docs }) => docs)
  const statesFor = async (who: Person) => {
    const { body } = await who.get(`/api/attendance-states?where[period][equals]=${period}&depth=0`)
    return (body as { docs: { subject: string; state: string; changed: boolean }[] }).docs
  }

  it('is made by HR, and shares no day with another', async () => {
    app.clock.set('2026-06-30T12:00:00+08:00')
    const span = (from: string, to: string) => ({
      company: app.company,
      from: `${from}T12:00:00.000Z`,
      to: `${to}T12:00:00.000Z`,
    })
    const made = await at.hr.post('/api/attendance-periods', span(date(1), date(30)))
    expect(made.status).toBe(201)
    period = (made.body as { doc: { id: string } }).doc.id
    const again = await at.hr.post('/api/attendance-periods', span('2026-06-26', '2026-07-25'))
    expect(codeOf(again)).toEqual([400, 'overlapping-periods'])
    expect((await at.lead.post('/api/attendance-periods', span('2026-07-01', '2026-07-31'))).status).toBe(403)
    // It is not over.
    const { hash } = await own(at.ann)
    await app.reauth(at.ann)
    expect(codeOf(await page(at.ann, 'sign', { hash }))).toEqual([409, 'conflict'])
    expect(codeOf(await page(at.hr, 'close', {}))).toEqual([409, 'conflict'])
  })

  it('is signed by the person, who types the password again: what was shown, and nothing else', async () => {
    app.clock.set('2026-07-01T10:00:00+08:00')
    const { sheet, hash, state } = await own(at.ann)
    expect(state).toBe('open')
    expect(sheet.totals).toMatchObject({
      due: 21 * 480,
      // Twenty days, twenty minutes late on one of them, two hours more on another, and the holiday.
      worked: 20 * 480 - 20 + 120 + 480,
      late: 20,
      missing: 0,
      leave: 480,
      overtimeWorkday: 120,
      overtimeRest: 0,
      overtimeHoliday: 480,
      statuses: { present: 20, leave: 1, rest: 8, 'holiday-worked': 1 },
    })
    expect(sheet.person).toMatchObject({ id: at.ann.id, name: 'Ann' })
    expect(sheet.days[2]).toMatchObject({ date: date(3), reasons: ['correction'] })
    expect(codeOf(await page(at.ann, 'sign', { hash }))).toEqual([403, 'reauth'])
    await app.reauth(at.ann)
    expect(codeOf(await page(at.ann, 'sign', { hash: 'f'.repeat(64) }))).toEqual([409, 'conflict'])
    expect((await page(at.ann, 'sign', { hash })).body).toEqual({ state: 'signed' })
    const [kept] = await sheets()
    expect(kept).toMatchObject({ how: 'signed', hash, subject: at.ann.id })
    expect(createHash('sha256').update(kept!.bytes, 'utf8').digest('hex')).toBe(hash)
    expect(JSON.parse(kept!.bytes)).toEqual(sheet)
    expect(await statesFor(at.lead)).toMatchObject([{ subject: at.ann.id, state: 'signed', changed: false }])
  })

  it('[T2] opens to HR with a purpose alone, to a lead never, and to its person always', async () => {
    const list = (who: Person) => who.get('/api/attendance-sheets?depth=0')
    expect(codeOf(await list(at.hr))).toEqual([403, 'purpose-missing'])
    expect((await list(at.lead)).body).toMatchObject({ totalDocs: 0 })
    expect((await list(at.ann)).body).toMatchObject({ totalDocs: 1 })
    const wish = {
      category: 'attendance-sheets',
      scope: 'person',
      subject: at.ann.id,
      purpose: 'hours-dispute',
    }
    expect((await at.hr.post('/api/viewings', wish)).status).toBe(201)
    expect((await list(at.hr)).body).toMatchObject({ totalDocs: 1 })
  })

  it('asks for a signature again where a day comes to something else', async () => {
    expect((await at.hr.patch(`/api/shifts/${at.shift}`, { graceLate: 30 })).status).toBe(200)
    await june()
    expect(await statesFor(at.ann)).toMatchObject([{ state: 'open', changed: true }])
    expect((await at.hr.patch(`/api/shifts/${at.shift}`, { graceLate: 5 })).status).toBe(200)
    await june()
    const { hash } = await own(at.ann)
    await app.reauth(at.ann)
    expect((await page(at.ann, 'sign', { hash })).status).toBe(200)
  })

  it('is closed by HR once nobody is waited for, and says of whom and why before', async () => {
    // Lea leads, and has punched nothing: her days are whole, but not signed; Ann asks once more.
    const late = {
      do: 'add',
      date: date(9),
      at: `${date(9)}T08:59:00+08:00`,
      kind: 'in',
      reason: 'The reader was off.',
    }
    const asked = await ask(at.ann, 'corrections', late)
    const refused = await page(at.hr, 'close', {})
    expect(codeOf(refused)).toEqual([409, 'incomplete'])
    const { waits } = refused.body as { waits: { name: string; requests: number; unsigned: boolean }[] }
    expect(waits.map(({ name, requests, unsigned }) => [name, requests, unsigned]).sort()).toEqual([
      ['Ann', 1, false],
      ['Lea', 0, true],
    ])
    expect(await decide(at.lead, 'corrections', asked, 'refuse', 'It was on.')).toEqual([200, 'refused'])
    // Three days later it closes without those who have not signed.
    app.clock.set('2026-07-04T00:00:00Z')
    expect((await page(at.ann, 'close', {})).status).toBe(403)
    expect((await page(at.hr, 'close', {})).body).toEqual({ state: 'closed' })
    const states = await statesFor(at.hr)
    expect(states.map(({ subject, state }) => [subject === at.ann.id ? 'Ann' : 'Lea', state]).sort()).toEqual(
      [
        ['Ann', 'signed'],
        ['Lea', 'unsigned'],
      ],
    )
    expect((await sheets()).map(({ how }) => how).sort()).toEqual(['signed', 'unsigned'])
    expect(codeOf(await page(at.hr, 'close', {}))).toEqual([409, 'closed-period'])
  })

  it('leaves as a workbook: a row for each person, one for each day, cells by their types, and of what it is', async () => {
    const book = async (query = '') => {
      const { status, disposition, bytes } = await bytesOf(page(at.hr, `xlsx${query}`))
      expect([status, disposition]).toEqual([200, 'attachment; filename="2026-06-01-2026-06-30.xlsx"'])
      return readWorkbook(bytes)
    }
    const [people, days, about] = await book('?language=en')
    expect([people, days, about].map((sheet) => [sheet?.name, sheet?.frozen, sheet?.rows.length])).toEqual([
      ['A row a person', true, 1 + 2],
      ['A row a day', true, 1 + 60],
      ['About', true, 1 + 7],
    ])
    const heads = Object.entries(people!.rows[0]!).map(([letter, { value }]) => [value, letter] as const)
    const column = (head: string) => heads.find(([value]) => value === head)?.[1] ?? ''
    const ann = people!.rows.find((row) => row[column('Name')]?.value === 'Ann')
    const minutes = (head: string) => {
      const cell = ann?.[column(head)]
      return [cell?.type, cell?.style, Math.round(Number(cell?.value) * 1440)]
    }
    // As a number in `[h]:mm`.
    expect(minutes('Due')).toEqual(['n', 1, 21 * 480])
    expect(minutes('Worked')).toEqual(['n', 1, 20 * 480 - 20 + 120 + 480])
    expect(minutes('Overtime: statutory holidays')).toEqual(['n', 1, 480])
    expect(ann?.[column('Sheet of attendance')]?.value).toBe('Signed by the person')
    const third = days!.rows.find((row) => row.B?.value === 'Ann' && row.C?.value === String(serial(date(3))))
    expect(third).toMatchObject({
      D: { type: 'inlineStr', value: 'Present' },
      E: { value: 'Day' },
      F: { value: 'Asia/Shanghai' },
      G: { type: 'n', style: 3, value: String(serial(date(3)) + (8 * 60 + 55) / 1440) },
    })
    expect(Object.values(third!).at(-1)?.value).toBe('Corrected')
    expect(about!.rows.map(({ A }) => A?.value)).toContain('Period closed')
    const [zh] = await book()
    expect(zh?.name).toBe('人员汇总')
    for (const who of [at.ann, at.lead]) expect((await page(who, 'xlsx')).status).toBe(403)
  })

  it('[T17] holds text as text, whatever it begins with', async () => {
    const formula = '=HYPERLINK("http://x.test","&<Ann>")\u0000'
    await app.payload.db.updateOne({
      collection: 'employments',
      id: at.ann.employment,
      data: { number: formula },
      req: {},
    })
    const { bytes } = await bytesOf(page(at.hr, 'xlsx'))
    const [people] = await readWorkbook(bytes)
    const cell = people?.rows.map(({ A }) => A).find((each) => each?.value.startsWith('='))
    expect(cell).toEqual({ type: 'inlineStr', style: 0, value: formula.replace('\u0000', '') })
  })

  it('stays as it is once closed: what comes late is kept, and counts nothing there', async () => {
    const before = await june()
    const item = { clientId: 'late', kind: 'in', at: `${date(24)}T07:00:00+08:00` }
    const { body } = await at.ann.post('/api/punches', { items: [item] })
    expect(body).toMatchObject({ results: [{ status: 'accepted' }] })
    expect((await at.hr.patch(`/api/shifts/${at.shift}`, { graceLate: 30 })).status).toBe(200)
    await runJob('computeAttendance', computeAttendance, { payload: app.payload, files: app.files })
    expect(await june()).toEqual(before)
    await app.reauth(at.ann)
    const { hash } = await own(at.ann)
    expect(codeOf(await page(at.ann, 'sign', { hash }))).toEqual([409, 'closed-period'])
  })

  it('is opened again for a reason that shows, and then counts what came late', async () => {
    expect((await page(at.hr, 'reopen', {})).status).toBe(400)
    expect((await page(at.hr, 'reopen', { reason: 'A punch came late.' })).body).toEqual({ state: 'open' })
    const shown = (await at.ann.get(`/api/attendance-periods/${period}?depth=0`)).body as {
      history: unknown[]
    }
    expect(shown).toMatchObject({
      state: 'open',
      history: [
        { act: 'closed', by: at.hr.id },
        { act: 'reopened', by: at.hr.id, reason: 'A punch came late.' },
      ],
    })
    expect(await dayOf(24)).toMatchObject({ uncounted: 125, reasons: ['before-shift', 'in-twice'] })
    expect(await dayOf(9)).toMatchObject({ late: 0, forgiven: 20 })
    const states = await statesFor(at.hr)
    expect(states.map(({ state }) => state)).toEqual(['open', 'open'])
    expect((await own(at.ann)).changed).toBe(true)
    // What was signed stays.
    expect((await sheets()).map(({ how }) => how).sort()).toEqual(['signed', 'unsigned'])
  })
})

describe('an employment that ends', () => {
  it('has no day after its last: what was computed there is gone, and comes back with it', async () => {
    const zoe = await app.person({ name: 'Zoe', team: at.team })
    const days = async () =>
      (await daysOf(at.hr, zoe.id, '2026-07-01', '2026-07-03')).map(({ localDate, status }) => [
        localDate,
        status,
      ])
    const absent = (day: number) => [`2026-07-0${day}`, 'absent']
    await runJob('beginAttendance', beginAttendance, { payload: app.payload, files: app.files })
    app.clock.set('2026-07-04T04:00:00Z')
    const all = await employedOf(app.payload, [zoe.employment])
    await freshDays(app.payload, all, '2026-07-01', '2026-07-03')
    expect(await days()).toEqual([absent(1), absent(2), absent(3)])
    const until = async (day: string | null) => {
      const req = { payload: app.payload } as PayloadRequest
      await changeEmployment(req, zoe.employment, () => ({ until: day && `${day}T12:00:00.000Z` }))
      await personChanged(app.payload, zoe.id)
    }
    await until('2026-07-02')
    expect(await days()).toEqual([absent(1), absent(2)])
    await until(null)
    await freshDays(app.payload, await employedOf(app.payload, [zoe.employment]), '2026-07-01', '2026-07-03')
    expect(await days()).toEqual([absent(1), absent(2), absent(3)])
  })
})

describe('what pages read', () => {
  it('says on the page on which somebody punches what the button does, what is due, and how long it is kept', async () => {
    app.clock.set('2026-07-06T08:00:00+08:00')
    const punching = async () => (await readPunching(await readerOf(app, at.ann))) as Punching
    const parts = [{ start: '09:00', end: '18:00' }]
    expect(await punching()).toMatchObject({
      date: '2026-07-06',
      zone: 'Asia/Shanghai',
      shift: { name: 'Day', parts, due: true },
      punches: [],
      stands: 'out',
      kept: { days: 730 },
    })
    const after = async (time: string, kind: 'in' | 'out' | 'break-start' | 'break-end') => {
      await punchAt(app, at.ann, `2026-07-06T${time}`, kind)
      return (await punching()).stands
    }
    expect(await after('08:55:00', 'in')).toBe('in')
    expect(await after('10:00:00', 'break-start')).toBe('break')
    expect(await after('10:10:00', 'break-end')).toBe('in')
    expect(await after('18:00:00', 'out')).toBe('out')
    app.clock.set('2026-07-11T08:00:00+08:00')
    expect((await punching()).shift).toMatchObject({ due: false })
  })

  it('is what the reader may read, of a team as of a person, with what a day was made of', async () => {
    const team = await employedInTeam(app.payload, at.team, '2026-07-06', '2026-07-06')
    const isThere = [at.ann, at.lead].map(({ id }) => team.some(({ subject }) => subject === id))
    expect(isThere).toEqual([true, true])
    const read = async (who: Person) => {
      const req = await pageReq(app, who)
      return (await readDays(req, team, '2026-07-06', '2026-07-06')).map(({ subject }) => subject)
    }
    expect((await read(at.lead)).sort()).toEqual(team.map(({ subject }) => subject).sort())
    expect(await read(at.ann)).toEqual([at.ann.id])
    const ann = team.find(({ subject }) => subject === at.ann.id)
    const { punches, corrections } = await readCauses(await pageReq(app, at.lead), ann!, date(3), date(3))
    expect([punches.length, corrections.length]).toEqual([1, 1])
    expect((await readCauses(await pageReq(app, at.ann), ann!, date(3), date(3))).punches).toHaveLength(1)
  })
})

describe('what is held of it', () => {
  it('[P60] is counted for its person, and read by him row by row', async () => {
    const reader = await readerOf(app, at.ann)
    const held = new Map((await holdings(reader)).map((each) => [each.slug, each]))
    expect(held.get('punches')).toMatchObject({
      count: 46,
      kept: '730 days',
      href: '/account/records#punches',
    })
    expect(held.get('attendance-sheets')).toMatchObject({ count: 1 })
    expect(held.get('absences')).toMatchObject({ count: 1 })
    const { told } = await readRecords(reader, {})
    const words = (slug: string) => told.find((each) => each.slug === slug)?.list.rows.map((row) => row.words)
    expect(words('absences')).toEqual([`${date(22)}: Approved`])
    expect(words('attendance-days')).toContain(`${date(19)}: Worked on a holiday`)
    expect(words('punches')).toContain('Punch in')
  })
})

describe('a rule of HR', () => {
  const shift = (more: object) => ({
    name: 'Odd',
    company: app.company,
    parts: [
      { start: '09:00', end: '12:00' },
      { start: '11:00', end: '18:00' },
    ],
    ...more,
  })
  const codes = async (body: object) => {
    const { status, body: told } = await at.hr.post('/api/shifts', body)
    const [first] = (told as { errors?: { data?: { code?: string; field?: string } }[] }).errors ?? []
    return [status, first?.data?.code, first?.data?.field]
  }

  it('is refused where nobody could work by it, with a code and the field', async () => {
    expect(await codes(shift({}))).toEqual([400, 'overlapping-parts', 'parts'])
    const parts = [{ start: '09:00', end: '18:00' }]
    const breaks = [{ start: '18:30', end: '19:00', paid: false }]
    expect(await codes(shift({ parts, breaks }))).toEqual([400, 'break-outside-part', 'breaks'])
    expect(await codes(shift({ parts: [] }))).toEqual([400, 'invalid', 'parts'])
    expect(await codes(shift({ kind: 'flexible', parts }))).toEqual([400, 'invalid', 'norm'])
  })

  it('is written by HR alone, and read by those whom it concerns', async () => {
    for (const who of [at.ann, at.lead]) {
      expect(
        (await who.post('/api/shifts', shift({ parts: [{ start: '09:00', end: '18:00' }] }))).status,
      ).toBe(403)
      const { body } = await who.get(`/api/shifts?depth=0`)
      expect((body as { docs: { id: string }[] }).docs.map(({ id }) => id)).toEqual([at.shift])
    }
    const other = await app.person({ name: 'Olga' })
    expect((await other.get('/api/shifts')).body).toMatchObject({ totalDocs: 0 })
  })
})

import { hasRole } from '../../src/base/roles'
import { companyOf, type DemoCompany, MOST_IMAGES } from '../../src/demo/company'
import { BLOCK, type DemoDay } from '../../src/demo/day'
import { historyOf, openPause } from '../../src/demo/history'
import { HOURS, PEOPLE, PROJECTS, TEAMS, ZONE } from '../../src/demo/people'
import { isWorkingTime } from '../../src/policy/decide/workingTime'

const DAY = 86_400_000
const SEED = 'demo'
/** A Monday evening, a Wednesday at noon, a Sunday, the turn of a year. */
const TODAYS = [
  '2026-11-23T10:05:00Z',
  '2026-03-11T04:30:00Z',
  '2026-07-05T02:00:00Z',
  '2027-01-01T03:00:00Z',
]
const office = { zone: ZONE, hours: HOURS }

const whole = (company: DemoCompany, now: Date): DemoDay[] => [...historyOf(company, null, now)]

describe.each(TODAYS.map((iso) => [iso, new Date(iso)] as const))('the demo company at %s', (_, now) => {
  const company = companyOf(SEED, now)
  const days = whole(company, now)
  const minutes = days.flatMap((day) => day.minutes)
  const shots = days.flatMap((day) => day.shots)

  it('is the same for the same seed and moment', () => {
    expect(companyOf(SEED, now)).toEqual(company)
    expect(JSON.stringify(whole(companyOf(SEED, now), now)) === JSON.stringify(days)).toBe(true)
  })

  it('holds nothing newer than now and nothing older than thirty days', () => {
    const moments = [
      ...minutes.map(({ at }) => at + 60_000),
      ...shots.map(({ at }) => at),
      ...days.flatMap((day) => day.pauses.map(({ end }) => end)),
    ]
    expect(Math.max(...moments)).toBeLessThanOrEqual(Number(now))
    expect(Math.min(...minutes.map(({ at }) => at))).toBeGreaterThan(Number(now) - 30 * DAY)
    expect(company.events.every(({ at }) => at <= Number(now))).toBe(true)
    expect(company.events.length).toBeGreaterThan(25)
  })

  it('records inside working hours only', () => {
    expect(minutes.filter(({ at }) => !isWorkingTime(office, at))).toEqual([])
    expect(shots.filter(({ at }) => !isWorkingTime(office, at))).toEqual([])
    const paused = days.flatMap((day) => day.pauses.map((pause) => ({ ...pause, day })))
    expect(paused.length).toBeGreaterThan(3)
    for (const { day, start, end } of paused) {
      expect([...day.minutes, ...day.shots].filter(({ at }) => at >= start && at < end)).toEqual([])
    }
  })

  it('[B1] has pictures only in minutes that are recorded, and its minutes in their order', () => {
    for (const day of days) {
      const at = day.minutes.map((minute) => minute.at)
      expect(at).toEqual([...at].sort((a, b) => a - b))
      const recorded = new Set(at)
      expect(day.shots.filter((shot) => !recorded.has(Math.floor(shot.at / 60_000) * 60_000))).toEqual([])
    }
  })

  it('draws at most 600 images, and enough to look at', () => {
    expect(shots.length).toBeLessThanOrEqual(MOST_IMAGES)
    expect(shots.length).toBeGreaterThan(250)
    expect(new Set(shots.map(({ seed }) => seed)).size).toBe(shots.length)
  })

  it('has no screenshot without consent, and nothing of who has not agreed', () => {
    for (const { username, shots: own } of days) {
      const consents = company.events.filter(
        (event) => event.kind === 'consent' && event.category === 'screenshots' && event.who === username,
      )
      for (const { at } of own) {
        const last = consents.filter((event) => event.at <= at).at(-1)
        expect(last).toMatchObject({ granted: true })
      }
    }
    expect(
      days.filter((day) => day.username === 'demo-xuming').flatMap((day) => [...day.minutes, ...day.shots]),
    ).toEqual([])
  })

  it('shows two people who deleted screenshots, with the ten minutes of each', () => {
    const gone = days.flatMap((day) => day.deleted.map((each) => ({ ...each, day })))
    expect(new Set(gone.map(({ day }) => day.username)).size).toBe(2)
    for (const { block, day } of gone)
      expect(day.minutes.filter(({ at }) => at >= block && at < block + BLOCK)).toEqual([])
  })

  it('is busy on every working day', () => {
    const busy = new Set(days.filter((day) => day.minutes.length > 30).map(({ date }) => date))
    expect(busy.size).toBeGreaterThanOrEqual(19)
    expect(minutes.length).toBeGreaterThan(50_000)
  })
})

describe('who is in the demo', () => {
  it('has twelve people in two teams and four projects, each marked as a demo', () => {
    expect([PEOPLE.length, TEAMS.length, PROJECTS.length]).toEqual([12, 2, 4])
    for (const { username, name, email } of PEOPLE) {
      expect(username).toMatch(/^demo-[a-z]+$/)
      expect(name).toMatch(/（演示）|\(demo\)/)
      expect(email).toMatch(/@demo\.invalid$/)
    }
    expect(new Set(PEOPLE.map(({ username }) => username)).size).toBe(12)
  })

  it('gives every role, and nobody admin with hr or privacy', () => {
    const holders = (role: 'hr' | 'privacy' | 'admin') => PEOPLE.filter((person) => hasRole(person, role))
    expect([holders('hr').length, holders('privacy').length, holders('admin').length]).toEqual([1, 1, 1])
    expect(holders('admin').filter((person) => hasRole(person, 'hr', 'privacy'))).toEqual([])
    expect(PEOPLE.filter(({ leads }) => leads).map(({ team }) => team)).toEqual(['product', 'operations'])
  })
})

describe('a demo that is started again', () => {
  it('adds the days since without changing those before', () => {
    const first = new Date('2026-11-19T06:25:00Z')
    const later = new Date('2026-11-24T08:00:00Z')
    const company = companyOf(SEED, first)
    const again = companyOf(SEED, later, company.anchor)
    expect(again.events).toEqual(company.events)
    const since = new Date('2026-11-19T06:20:00Z')
    const added = [...historyOf(again, since, later)].flatMap((day) => day.minutes)
    const before = whole(company, first).flatMap((day) => day.minutes)
    const both = [...before, ...added].filter(({ at }) => at > Number(later) - 20 * DAY).length
    const atOnce = whole(again, later)
      .flatMap((day) => day.minutes)
      .filter(({ at }) => at > Number(later) - 20 * DAY).length
    expect(both).toBe(atOnce)
  })

  it('has somebody paused while people work, and nobody at night', () => {
    const company = companyOf(SEED, new Date('2026-11-19T06:25:00Z'))
    expect(openPause(company, new Date('2026-11-19T06:25:00Z'))).toMatchObject({ username: 'demo-sunli' })
    expect(openPause(company, new Date('2026-11-19T14:25:00Z'))).toBeNull()
  })
})

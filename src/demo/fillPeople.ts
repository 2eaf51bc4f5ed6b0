import type { Payload } from 'payload'
import { FIRST_STEPS } from '../i18n/firstSteps'
import { hashPassword } from '../people/account/password'
import type { DemoCompany } from './company'
import { COMPANY, type DemoPerson, HOURS, PROJECTS, TEAMS, ZONE } from './people'
import { create, type DemoIds } from './rows'

/** One password for all sign-ins of the demo; it is printed, and worth nothing. */
export const DEMO_PASSWORD = 'demo-glasswork'

/** The company, its teams and its projects. */
export const fillCompany = async (payload: Payload): Promise<Pick<DemoIds, 'company' | 'teams'>> => {
  const hours = { ...HOURS, days: HOURS.days.map(String) }
  const company = await create(payload, 'companies', { ...COMPANY, zone: ZONE, hours })
  const teams: DemoIds['teams'] = {}
  for (const { key, name } of TEAMS) teams[key] = await create(payload, 'teams', { name, company })
  for (const { name, code, team } of PROJECTS)
    await create(payload, 'projects', { name, code, company, team: teams[team] })
  await payload.updateGlobal({
    slug: 'settings',
    data: { language: 'zh', help: '演示 Demo: privacy@demo.invalid', steps: [...FIRST_STEPS] },
    overrideAccess: true,
  })
  return { company, teams }
}

/** A person with employment and team; the invited one has no password yet. */
export const fillPerson = async (
  payload: Payload,
  company: DemoCompany,
  ids: Pick<DemoIds, 'company' | 'teams'>,
  person: DemoPerson,
): Promise<void> => {
  const from = company.joined[person.username] ?? company.since
  const user = await create(payload, 'users', {
    name: person.name,
    username: person.username,
    email: person.email,
    ...(person.story === 'invited' ? {} : await hashPassword(DEMO_PASSWORD)),
    roles: [...person.roles],
    state: person.story === 'invited' ? 'invited' : 'active',
    language: person.language,
  })
  const employment = await create(payload, 'employments', {
    user,
    company: ids.company,
    number: person.number,
    position: person.position,
    from,
  })
  await create(payload, 'memberships', {
    employment,
    team: ids.teams[person.team],
    role: person.leads ? 'lead' : 'member',
    main: true,
    from,
  })
}

/** Who is in which project, once everybody is there. */
export const fillMembers = async (payload: Payload, { projects, people }: DemoIds): Promise<void> => {
  for (const { key, members } of PROJECTS) {
    const id = projects[key]
    const ids = members.flatMap((username) => people[username]?.id ?? [])
    if (id && ids.length)
      await payload.update({ collection: 'projects', id, data: { members: ids }, overrideAccess: true })
  }
}

/** What HR keeps of a person; every value says where it came from. */
export const fillPersonnel = async (payload: Payload, subject: string, index: number): Promise<void> => {
  const degrees = ['本科', '硕士', '大专'] as const
  const subjects = ['软件工程', '工业设计', '工商管理', '英语'] as const
  await create(payload, 'personnel', {
    subject,
    degree: { value: degrees[index % degrees.length], source: 'document' },
    school: { value: '演示大学 Demo University', source: 'document' },
    schoolSubject: { value: subjects[index % subjects.length], source: 'person' },
    address: { value: `演示路 ${index + 1} 号`, source: 'person' },
  })
}

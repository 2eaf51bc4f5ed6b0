import type { Term } from '../../src/base/policyTypes'
import { EVERYBODY, type Who } from '../tables/expand'
import type { Person, TestApp } from './app'
import { bobsWorld, type World } from './world'

type Method = 'get' | 'post' | 'patch' | 'delete'
export interface Cast {
  world: World
  people: Record<Exclude<Who, 'anonymous'>, Person>
  ask(who: Who, method: Method, url: string, body?: object): ReturnType<Person['get']>
  /** Who of them may. */
  everybody(act: (who: Who) => Promise<boolean>): Promise<Who[]>
}

/** Bob with a row in each collection, the lead of his team and company, one of each office, and somebody else. */
export const castOf = async (app: TestApp, terms?: Partial<Term>[]): Promise<Cast> => {
  await app.publish(terms)
  const world = await bobsWorld(app)
  const lead = await app.person({ name: 'Lea', team: String(world.rows.teams), role: 'lead' })
  await app.payload.update({
    collection: 'employments',
    id: lead.employment,
    data: { company: String(world.rows.companies) },
    overrideAccess: true,
  })
  const people = {
    employee: await app.person({ name: 'Ann' }),
    bob: world.bob,
    lead,
    hr: await app.person({ name: 'Hana', roles: ['hr'] }),
    privacy: await app.person({ name: 'Pia', roles: ['privacy'] }),
    admin: await app.person({ name: 'Ada', roles: ['admin'] }),
  }
  return {
    world,
    people,
    ask: (who, method, url, body) => {
      if (who !== 'anonymous') return people[who][method](url, body)
      const test = app.anonymous()[method](url).set('sec-fetch-site', 'same-origin')
      return body ? test.send(body) : test
    },
    everybody: async (act) => {
      const may: Who[] = []
      for (const who of EVERYBODY) if (await act(who)) may.push(who)
      return may
    },
  }
}

export const isRefusal = (status: number): boolean => [401, 403, 404].includes(status)

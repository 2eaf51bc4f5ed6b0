import { useApp } from '../support/app'

const app = useApp()

describe('a form that is sent empty', () => {
  it('is refused with what it lacks, whatever it is of, and never breaks', async () => {
    const people = await Promise.all(
      (['hr', 'privacy', 'admin'] as const).map((role) => app.person({ roles: [role] })),
    )
    const broken: string[] = []
    for (const { slug } of app.payload.config.collections)
      for (const who of people) {
        const { status } = await who.post(`/api/${slug}`, {})
        if (status >= 500) broken.push(slug)
      }
    expect(broken).toEqual([])
    const [hr] = people
    const { status, body } = await hr!.post('/api/attendance-periods', {})
    const [told] = (body as { errors: { data: { code: string; errors: { path: string }[] } }[] }).errors
    expect([status, told?.data.code]).toEqual([400, 'invalid'])
    expect(told?.data.errors.map(({ path }) => path)).toEqual(['company', 'from', 'to'])
  })
})

import { bringsPage } from '../../src/portal/kit/bringsPage'

describe('a link that is pressed', () => {
  const at = (address: string) => new URL(address, 'https://glasswork.example')
  const brings = (to: string, isElsewhere = false) => bringsPage({ to: at(to), isElsewhere }, at('/days?m=1'))

  test('brings another page where it leads to one of this site, in this tab', () => {
    expect(['/', '/days', '/days?m=2', '/admin'].map((to) => brings(to))).toEqual([true, true, true, true])
    expect(
      ['/days?m=1#main', '/api/exports/1/file', 'https://else.example/', 'mailto:a@b.example'].map((to) =>
        brings(to),
      ),
    ).toEqual([false, false, false, false])
    expect(brings('/', true)).toBe(false)
  })
})

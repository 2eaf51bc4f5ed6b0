import { outside, throughPage } from '../../src/portal/kit/outside'

describe('the way to another site', () => {
  test('[P48] leads through the page in between, whatever a text links to', () => {
    const html =
      '<p><a href="https://example.com/a?b=1&amp;c=2" rel="x">there</a> <a class="y" href="http://example.org">and</a> <a href="/privacy/1">here</a></p>'
    expect(throughPage(html)).toBe(
      '<p><a href="/leave?to=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1%26c%3D2" rel="x">there</a> <a class="y" href="/leave?to=http%3A%2F%2Fexample.org">and</a> <a href="/privacy/1">here</a></p>',
    )
  })

  test('[P48] is taken for addresses of sites alone', () => {
    expect(outside('https://example.com/a')).toBe('https://example.com/a')
    for (const to of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.com',
      '/privacy',
      '',
      undefined,
      ['a'],
    ])
      expect([to, outside(to)]).toEqual([to, null])
  })
})

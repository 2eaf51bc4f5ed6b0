import { outside, throughPage } from '../../src/portal/kit/outside'
import { asCards, mailThere } from '../../src/portal/kit/sealedHtml'

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

describe('a sealed text on its page', () => {
  test('has addresses of mail that can be followed, and says the same', () => {
    const html = '<dl><dt>Contact</dt><dd>privacy@northlight.example, Room 3</dd></dl>'
    expect(mailThere(html)).toBe(
      '<dl><dt>Contact</dt><dd><a href="mailto:privacy@northlight.example">privacy@northlight.example</a>, Room 3</dd></dl>',
    )
    expect(mailThere('<p>请联系：privacy@example.com。</p>')).toBe(
      '<p>请联系：<a href="mailto:privacy@example.com">privacy@example.com</a>。</p>',
    )
    const links =
      '<p><a href="mailto:a@example.com">a@example.com</a> <a href="/leave?to=x@example.com">x</a> 5 @ 3</p>'
    expect(mailThere(links)).toBe(links)
  })

  test('has what its cells are called in each of them, where a table has heads', () => {
    const table =
      '<table><thead><tr><th scope="col">Data</th><th scope="col">“Why” &amp; for</th><th scope="col">Kept</th></tr></thead>\n' +
      '<tbody><tr><th scope="row">Activity</th><td>hours</td><td>30 days</td></tr></tbody></table>'
    expect(asCards(table)).toContain(
      '<tr><th scope="row">Activity</th><td data-head="“Why” &amp; for">hours</td><td data-head="Kept">30 days</td></tr>',
    )
    const bare = '<table class="lexical"><tbody><tr><td>1</td></tr></tbody></table>'
    expect(asCards(bare)).toBe(bare)
  })
})

import fc from 'fast-check'
import { getSafeRedirect } from 'payload/shared'
import { isNormalPath, ownPath } from '../../src/base/ownPath'

const ORIGIN = 'https://work.example.com'
/** Where a browser comes to that is sent there. */
const lands = (path: string): string => new URL(path, `${ORIGIN}/sign-in`).origin

/** What leads away in some browser, or may once it is decoded, or is no path at all. */
const AWAY: unknown[] = [
  '//host',
  '///host',
  '/\\host',
  '\\\\host',
  '/\\/host',
  '/%09/host',
  '/\t/host',
  '/%0a/host',
  '/\n/host',
  '/%0d%0a/host',
  '\t//host',
  ' //host',
  '/%2fhost',
  '/%2Fhost',
  '/%5chost',
  '/a/%2f%2fhost',
  '/./%2fhost',
  '/..//host',
  '/.//host',
  '/a/..//host',
  '/%2e%2e//host',
  'https:host',
  'https://host/a',
  'http:/host',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'host',
  '@host',
  '?a=//host',
  '#//host',
  '',
  ' ',
  '/a b',
  '/\u0000',
  '/%00',
  '/\u007f',
  '/\u0085/host',
  '/%',
  '/%zz',
  '/%c3',
  '/%e4%b8',
  '/a?b=\\c',
  '/a?b=\nc',
  `/${'a'.repeat(5_000)}`,
  ['/days', '/looks'],
  { toString: () => '/days' },
  null,
  undefined,
  7,
]

const OURS = [
  '/',
  '/days/2026-03-16',
  '/days?month=2026-03',
  '/days?month=2026-03#top',
  '/team/people/65f0a1/days/2026-03-16',
  '/notices#a1',
  '/@host',
  '/:80/a',
  '/looks?of=%E5%BC%A0&from=//host',
  '/%E5%BC%A0',
  '/admin/collections/users?where%5Band%5D%5B0%5D=1',
]

describe('where somebody is led on to', () => {
  it.each(AWAY)('[A8] is the start page, and not %j', (wished) => {
    expect(ownPath(wished)).toBe('/')
    expect(ownPath(wished, '/inbox')).toBe('/inbox')
  })

  it.each(OURS)('[A8] is %s, a path of ours', (wished) => {
    expect(ownPath(wished)).toBe(wished)
    expect(lands(wished)).toBe(ORIGIN)
  })

  it('[A8] is on this server, whatever was wished, and is so still when it is decoded once more', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '\\',
        '%2f',
        '%5c',
        '%09',
        '%00',
        '%25',
        '\t',
        '\n',
        '.',
        '..',
        '%2e',
        '@',
        ':',
        '?',
        '#',
      ),
      fc.constantFrom('host', 'https:', 'javascript:', 'days', ';', '&', '=', '%E5%BC%A0', '张'),
      fc.string({ maxLength: 3 }),
    )
    const wish = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    )
    let taken = 0
    fc.assert(
      fc.property(wish, (wished) => {
        const path = ownPath(wished)
        if (path !== '/') taken++
        expect(path.startsWith('/')).toBe(true)
        expect(lands(path)).toBe(ORIGIN)
        let decoded = path
        try {
          decoded = decodeURIComponent(path)
        } catch {
          return // a browser would not decode it either
        }
        expect(lands(decoded)).toBe(ORIGIN)
      }),
      { numRuns: 5_000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('[A8] is on this server where Payload’s own page of signing in leads on', () => {
    for (const wished of AWAY.filter((each) => typeof each === 'string'))
      expect([wished, lands(getSafeRedirect({ redirectTo: wished, fallbackTo: '/admin' }))]).toEqual([
        wished,
        ORIGIN,
      ])
  })
})

/** Paths as they come over the wire, and whether they are written as every reader reads them. */
const PATHS: [string, boolean][] = [
  ['/', true],
  ['/api/sign-in', true],
  ['/api/users/65f0a1b2c3d4e5f6a7b8c9d0', true],
  ['/_next/static/chunks/app/%28portal%29/days/%5Bdate%5D/page-1a.js', true],
  ['/_next/static/chunks/%5Broot-of-the-server%5D__0a1b2c._.js', true],
  ['/_next/static/chunks/[turbopack]_browser.js', true],
  ['/.well-known/gpc.json', true],
  ['/api/payload-preferences/collection-users', true],
  ['/privacy/%E5%BC%A0', true],
  ['/a/b..c/.d', true],
  ['/a/', true],
  ['/a@b:c;d=e,f+g', true],
  ['/api/./sign-in', false],
  ['/./api/sign-in', false],
  ['/api/../api/sign-in', false],
  ['/api/sign-in/.', false],
  ['/api/%2e/sign-in', false],
  ['/api/%2E%2e/users', false],
  ['/api/.%2e/users', false],
  ['/api/imports/../users', false],
  ['/api//sign-in', false],
  ['//api/sign-in', false],
  ['/api/sign-in//', false],
  ['/api%2fsign-in', false],
  ['/api/sign%2Din', false],
  ['/%61pi/sign-in', false],
  ['/api/sign-in%5c', false],
  ['\\api\\sign-in', false],
  ['/api\\sign-in', false],
  ['/api/sign-in%00', false],
  ['/api/sign-in%09', false],
  ['/api/sign-in%7f', false],
  ['/api/sign-in\t', false],
  ['/api/sign-in%', false],
  ['/api/sign-in%zz', false],
  ['/api/%c0%ae%c0%ae/users', false],
  ['/api/sign-in#a', false],
  ['/api/sign in', false],
  ['/api/张', false],
  ['http://host/api/sign-in', false],
  ['host:443', false],
  ['*', false],
  ['', false],
]

describe('the path of a request', () => {
  it.each(PATHS)('[A7] %s is in its normal form: %s', (path, isNormal) => {
    expect(isNormalPath(path)).toBe(isNormal)
  })

  it('[A7] that is taken is read alike by a browser, by a router and by whoever decodes it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('/', '.', '%2e', '%2f', 'a', 'api', '%', '%5B', '\\', '\t', '%61'), {
          maxLength: 10,
        }),
        (signs) => {
          const path = `/${signs.join('')}`
          if (!isNormalPath(path)) return
          expect(new URL(path, ORIGIN).href).toBe(ORIGIN + path)
          const segments = decodeURIComponent(path).split('/')
          expect(segments).toHaveLength(path.split('/').length)
          expect(segments.slice(1, -1)).not.toContain('')
          for (const segment of segments) expect(['.', '..']).not.toContain(segment)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

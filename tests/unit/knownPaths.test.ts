import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathForLog, PAGES } from '../../src/http/knownPaths'

const PORTAL = 'src/app/(portal)'

/** The folders that lead to pages; those in brackets of any kind stand in no address as they are. */
const words = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const below = words(path.join(folder, entry.name))
    return /^[[(]/.test(entry.name) ? below : [entry.name, ...below]
  })

describe('the paths that a log may name', () => {
  it('[D5] are those of the portal’s pages, each of them and no other', () => {
    expect(PAGES.split(' ')).toEqual([...new Set(words(PORTAL))].sort())
  })

  it('[D5] are known word by word; all else is told by its kind', () => {
    const known = new Set(['api', 'users', 'links', 'unsubscribe', 'confirm', 'days'])
    const said = (url: string) => pathForLog(url, known)
    expect(said('/')).toBe('/')
    expect(said('/api/users?where[name]=x')).toBe('/api/users')
    expect(said('/api/users/')).toBe('/api/users/')
    expect(said('/api/users/0123456789abcdef01234567')).toBe('/api/users/:id')
    expect(said('/api/users/01a22aa6-147b-77fd-9911-a1358fc2a4e3/confirm')).toBe('/api/users/:id/confirm')
    expect(said('/api/links/9999/confirm')).toBe('/api/links/:link/confirm')
    expect(said('/unsubscribe/1234')).toBe('/unsubscribe/:link')
    expect(said('/days/2026-03-16')).toBe('/days/:date')
    expect(said('/api/users/13800138000')).toBe('/api/users/:other')
    expect(said('/API/users')).toBe('/:unknown')
    expect(said('/%E7%8E%8B/x')).toBe('/:unknown')
    expect(said('//api/users')).toBe('//api/users')
  })
})

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { fileStore } from '../../src/files/current'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { useApp, type Person } from '../support/app'
import { absentId } from '../support/world'

const app = useApp()
const HOUR = 3_600_000
let ann: Person
let hr: Person

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ roles: ['hr'] })
})
beforeEach(async () => {
  ann = await app.person({ name: 'Ann' })
})

const image = (background = '#336699', width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background } })
const png = () => image().png().toBuffer()
const doorOf = (id: string) => `/api/users/${id}/picture`
const set = async (who: Person, bytes: Buffer, type = 'image/png', id = who.id) => {
  const { status, body } = await who.post(doorOf(id)).set('content-type', type).send(bytes)
  return status === 200 ? 'ok' : `${status} ${body.code}`
}
const seen = (who: Person, id: string, query = '') => who.get(`${doorOf(id)}${query}`)
const stored = async () => {
  const folder = path.join(app.env.MEDIA_DIR, 'avatars')
  return (await readdir(folder, { recursive: true }).catch(() => [] as string[])).filter(
    (name) => name.length > 3,
  )
}
const incoming = async () => {
  const folder = path.join(app.env.MEDIA_DIR, 'incoming')
  return (await readdir(folder, { recursive: true }).catch(() => [] as string[])).filter(
    (name) => name.length > 3,
  )
}
const rowOf = async (subject: string) =>
  app.payload.db.findOne<{ id: string; file: string }>({
    collection: 'avatars',
    where: { subject: { equals: subject } },
    req: {},
  })
const fileOf = async (subject: string) => {
  const file = (await rowOf(subject))?.file
  const open = file ? await fileStore().open('avatars', file) : null
  await open?.close()
  return open !== null
}
const sweep = () => runJob('sweepFiles', JOBS.sweepFiles!.job, { payload: app.payload, files: fileStore() })
const middle = async (bytes: Buffer) => {
  const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (128 * 256 + 128) * 3
  return [...data.subarray(at, at + 3)]
}

describe('a picture of oneself', () => {
  it('[P1] is optional: a profile is made and works without one', async () => {
    const made = await hr.post('/api/people', { name: 'Faceless', company: app.company, from: '2026-03-16' })
    expect(made.status).toBe(201)
    expect(await rowOf(ann.id)).toBeNull()
    expect((await ann.get('/api/users/me')).body.user.name).toBe('Ann')
    expect((await ann.post('/api/account/settings', { zone: 'Asia/Tokyo' })).status).toBe(200)
    expect((await seen(ann, ann.id)).status).toBe(404)
    expect((await ann.delete(doorOf(ann.id))).status).toBe(200)
  })

  it('[P1] [T4] is set, stored as one small square without anything but its pixels, and removed again', async () => {
    const fixture = await image()
      .withExif({ IFD0: { Artist: 'Ann' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    expect((await sharp(fixture).metadata()).exif).toBeDefined()
    expect(await set(ann, fixture, 'image/jpeg')).toBe('ok')
    const { body, headers } = await seen(ann, ann.id, '?v=1')
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'no-store, private',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    const told = await sharp(body as Buffer).metadata()
    expect([told.format, told.width, told.height]).toEqual(['webp', 256, 256])
    expect([told.exif, told.xmp, told.icc]).toEqual([undefined, undefined, undefined])
    // As it lies on the disk, too.
    const [name] = await stored()
    const raw = await readFile(path.join(app.env.MEDIA_DIR, 'avatars', String(name)))
    for (const trace of ['Exif', 'GPS', 'Ann']) expect([trace, raw.includes(trace)]).toEqual([trace, false])

    expect((await ann.delete(doorOf(ann.id))).status).toBe(200)
    expect([(await seen(ann, ann.id)).status, await rowOf(ann.id), await stored()]).toEqual([404, null, []])
  })

  it('is replaced, and of the one before no byte is left', async () => {
    await set(ann, await png())
    const before = await stored()
    expect(await set(ann, await image('#cc0000').png().toBuffer())).toBe('ok')
    const after = await stored()
    expect([before.length, after.length, after.includes(String(before[0]))]).toEqual([1, 1, false])
    const [red, , blue] = await middle((await seen(ann, ann.id)).body as Buffer)
    expect(Number(red)).toBeGreaterThan(180)
    expect(Number(blue)).toBeLessThan(40)
    await ann.delete(doorOf(ann.id))
  })

  it('set many times at once ends as one row and one file', async () => {
    const bytes = await png()
    const answers = await Promise.all(Array.from({ length: 6 }, () => set(ann, bytes)))
    expect(answers).toEqual(answers.map(() => 'ok'))
    expect([(await stored()).length, await fileOf(ann.id)]).toEqual([1, true])
    const { totalDocs } = await app.payload.count({
      collection: 'avatars',
      where: { subject: { equals: ann.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
    await ann.delete(doorOf(ann.id))
  })

  it('[P102] is seen by whoever may read the person, and changed by himself alone', async () => {
    const team = await app.team()
    const [bob, mate] = [await app.person({ team }), await app.person({ team })]
    const lead = await app.person({ team, role: 'lead' })
    const others = [
      lead,
      hr,
      await app.person({ roles: ['privacy'] }),
      await app.person({ roles: ['admin'] }),
    ]
    await set(bob, await png())
    for (const who of [bob, ...others]) expect((await seen(who, bob.id)).status).toBe(200)
    for (const who of [mate, ann]) expect((await seen(who, bob.id)).status).toBe(404)
    expect((await app.anonymous().get(doorOf(bob.id))).status).toBe(401)
    for (const who of [mate, ...others]) {
      expect(await set(who, await png(), 'image/png', bob.id)).toBe('404 not-found')
      expect((await who.delete(doorOf(bob.id))).status).toBe(404)
    }
    expect(await fileOf(bob.id)).toBe(true)
    await bob.delete(doorOf(bob.id))
  })

  it('[T3] [T11] answers alike whether it is closed, absent, or of nobody', async () => {
    const bob = await app.person()
    await set(bob, await png())
    const row = await rowOf(bob.id)
    const answers = [
      await seen(ann, bob.id),
      await seen(ann, ann.id),
      await seen(ann, absentId()),
      await seen(ann, String(row?.id)),
      await seen(ann, String(row?.file)),
      await seen(ann, `..${row?.file}`),
      await ann.get(`/api/avatars/${row?.id}/file`),
    ].map(({ status, body }) => `${status} ${body.code ?? 'none'}`)
    expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => '404 not-found'))
    expect(answers[6]).toMatch(/^404 /)
    // Nor does anybody learn the file's name, not even its owner.
    for (const who of [bob, hr])
      expect((await who.get('/api/avatars?depth=2')).text).not.toContain(String(row?.file))
    expect((await hr.get(`/api/avatars?where[file][equals]=${row?.file}`)).status).toBe(400)
    await bob.delete(doorOf(bob.id))
  })

  it('[T5] refuses what is too large, of another type, of two kinds, or moving, and keeps nothing of it', async () => {
    const noise = await sharp({
      create: {
        width: 1200,
        height: 1200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png({ compressionLevel: 0 })
      .toBuffer()
    expect(noise.length).toBeGreaterThan(2 * 1024 * 1024)
    const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    const frames = await sharp(
      await Promise.all(['#f00', '#0f0'].map((each) => image(each, 32, 32).png().toBuffer())),
      { join: { animated: true } },
    )
      .webp()
      .toBuffer()
    const whole = await png()
    const cases: [string, Buffer, string, string][] = [
      ['too many bytes', noise, 'image/png', '413 too-large'],
      ['too many pixels', bomb, 'image/png', '413 too-large'],
      [
        'SVG',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        'image/svg+xml',
        '415 unsupported-media-type',
      ],
      [
        'SVG called PNG',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        'image/png',
        '415 unsupported-media-type',
      ],
      [
        'a page before an image',
        Buffer.concat([Buffer.from('<html>'), whole]),
        'image/png',
        '415 unsupported-media-type',
      ],
      ['GIF', await image().gif().toBuffer(), 'image/gif', '415 unsupported-media-type'],
      ['moving', frames, 'image/webp', '413 too-large'],
      ['half of one', whole.subarray(0, whole.length / 2), 'image/png', '400 bad-image'],
      ['nothing', Buffer.alloc(0), 'image/png', '400 bad-image'],
      ['an image in a form', whole, 'application/octet-stream', '415 unsupported-media-type'],
    ]
    for (const [what, bytes, type, answer] of cases)
      expect([what, await set(ann, bytes, type)]).toEqual([what, answer])
    expect((await ann.post(doorOf(ann.id), { image: 'x' })).status).toBe(415)
    expect([await rowOf(ann.id), await stored(), await incoming()]).toEqual([null, [], []])
    // A page hidden behind an image is not an image's pixels: it is gone.
    expect(await set(ann, Buffer.concat([whole, Buffer.from('<script>')]))).toBe('ok')
    expect(((await seen(ann, ann.id)).body as Buffer).includes('<script>')).toBe(false)
    await ann.delete(doorOf(ann.id))
  })

  it('[T15] cut off before its row or after its deletion leaves a file that is swept, and a lost file takes the row alone', async () => {
    const bob = await app.person()
    await set(ann, await png())
    await set(bob, await png())
    const orphan = await fileStore().put('avatars', Buffer.from('x'))
    await fileStore().remove('avatars', String((await rowOf(bob.id))?.file))
    app.clock.advance(2 * HOUR)
    await sweep()
    expect(await fileStore().open('avatars', orphan)).toBeNull()
    expect([await fileOf(ann.id), await rowOf(bob.id), (await stored()).length]).toEqual([true, null, 1])
    expect((await hr.get(`/api/users/${bob.id}`)).body.id).toBe(bob.id)
    await ann.delete(doorOf(ann.id))
  })

  it('[T7] is closed with the account, to its person at once', async () => {
    const bob = await app.person()
    await set(bob, await png())
    await app.reauth(hr)
    expect((await hr.post(`/api/employments/${bob.employment}/end`, { now: true })).status).toBe(200)
    expect((await seen(bob, bob.id)).status).toBe(401)
    expect(await set(bob, await png())).toMatch(/^401 /)
  })
})

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Sink } from '../support/smtp'
import { walkAdminDoors } from './adminDoors'
import { walkSetUp } from './setUp'
import { openRealStage } from './stage'
import { BARE, freshMongo, openPlace, runBare, seenServer, startMoved, type Seen } from './starts'
import type { Tally } from './steps'
import { iso, MORNING, Visit, type Cast } from './visitor'

/** What npm sets for what it runs, and where the system notes a parent. */
const NPMS =
  /^(npm_.*|INIT_CWD|NODE|COLOR|EDITOR|PATH|HOME|NODE_CHANNEL_\w+|_|PWD|OLDPWD|SHLVL|DATA_DIR|MEDIA_DIR|DATABASE_URL)$/
/** What a start with a moved clock has beside. */
const MOVED = { variables: ['API_RATE', 'SIGN_IN_RATE'], flags: ['--import', 'movedClock.mjs'] }

const RECORDED = ['activity', 'activity-days', 'screenshots']

/** Ten minutes, as ActivityWatch exports them. */
const exported = (now: number): string =>
  JSON.stringify({
    buckets: {
      window: {
        id: 'aw-watcher-window_desk',
        type: 'currentwindow',
        client: 'aw-watcher-window',
        hostname: 'desk',
        events: [{ timestamp: iso(now - 3_600_000), duration: 600, data: { app: 'Writer', title: 'Offer' } }],
      },
      afk: {
        id: 'aw-watcher-afk_desk',
        type: 'afkstatus',
        client: 'aw-watcher-afk',
        hostname: 'desk',
        events: [{ timestamp: iso(now - 3_600_000), duration: 600, data: { status: 'not-afk' } }],
      },
    },
  })

/** From an empty server to a test letter that arrived, by `npm start` itself in a bare environment and the real clock. */
export const walkRealStart = async (cast: Cast, tally: Tally): Promise<void> => {
  const stage = await openRealStage(cast.database)
  const { place } = stage
  const home = await mkdtemp(path.join(os.tmpdir(), 'glasswork-home-'))
  const sink = await new Sink().start()
  const visit = new Visit(stage, cast, tally, `npm start, ${cast.language}, ${cast.database}`)
  const { step, t, seen, open, arrive } = visit
  try {
    const [hr, ann] = [await visit.browser(), await visit.browser()]
    await walkSetUp(visit, hr, sink)

    await step('[C1] the test letter is drawn, as a page and as a text', async () => {
      const [letter] = sink.to('limei@example.com')
      const subject = t('Test letter from Glasswork at Walk Company', '来自行走公司 Glasswork 的测试邮件')
      const said = t('It does. There is nothing to do.', '您已收到，无需任何操作。')
      assert.equal(letter?.subject, subject)
      assert.match(String(letter?.html), /^<!DOCTYPE html/)
      assert.ok(String(letter?.html).includes(said))
      assert.ok(letter?.text?.includes(said))
      await Promise.resolve()
    })

    await step('[C1] a walk that moves the clock starts the same server in the same way', async () => {
      const elsewhere = await openPlace(cast.database)
      const moved = await startMoved(elsewhere, iso(MORNING))
      const [real, other] = [await seenServer(stage.started), await seenServer(moved)]
      await moved.stop()
      await elsewhere.remove()
      assert.ok(real && other, 'Linux shows both')
      const flags = ({ command }: Seen) =>
        command.slice(1).map((each) => each.replace(/^file:.*\/([^/?]+).*$/, '$1'))
      assert.deepEqual(flags(other), [...MOVED.flags, ...flags(real)])
      const variables = ({ env }: Seen) =>
        Object.entries(env)
          .filter(([name]) => !NPMS.test(name) && !MOVED.variables.includes(name))
          .sort()
      assert.deepEqual(variables(other), variables(real))
      assert.deepEqual(variables(real), [
        ['INNER_HOSTS', '127.0.0.1'],
        ['MALLOC_ARENA_MAX', '2'],
        ['NODE_ENV', 'production'],
        ['PORT', '0'],
      ])
    })

    await step('scripts come as small as they were built, in what each browser reads', async () => {
      const page = await (await fetch(`${stage.origin}/sign-in`)).text()
      const scripts = [...page.matchAll(/\/_next\/static\/[\w./~-]+\.js/g)].map(([url]) => url)
      assert.ok(scripts.length > 3, 'the page names its scripts')
      const asked = async (url: string, encoding: string) => {
        const answer = await fetch(stage.origin + url, { headers: { 'accept-encoding': encoding } })
        const { status, headers } = answer
        assert.deepEqual(
          [status, headers.get('content-type'), headers.get('cache-control')],
          [200, 'text/javascript', 'public,max-age=31536000,immutable'],
        )
        assert.equal(headers.get('vary'), 'Accept-Encoding')
        return { said: headers.get('content-encoding'), text: await answer.text() }
      }
      for (const url of scripts) {
        const plain = await asked(url, 'identity')
        const [gzip, brotli] = [await asked(url, 'gzip'), await asked(url, 'gzip, br')]
        assert.deepEqual([plain.said, gzip.text, brotli.text], [null, plain.text, plain.text])
        if (plain.text.length > 1_400) assert.deepEqual([gzip.said, brotli.said], ['gzip', 'br'])
      }
      assert.equal((await fetch(`${stage.origin}/_next/static/..%2f..%2fBUILD_ID`)).status, 400)
    })

    await walkAdminDoors(visit, hr)

    await step('a person comes', async () => {
      await open(hr, '/admin/collections/users')
      await hr.getByTestId('invite-open').click()
      const form = hr.getByTestId('invite-form')
      await form.locator('[name=name]').fill(t('Wang Fang', '王芳'))
      await form.locator('[name=username]').fill('wangfang')
      await form.locator('[name=from]').fill('2026-03-01')
      // The one company there is stands as soon as it is read; before, the browser asks for it.
      await form.locator('[name=company] option:checked:not([value=""])').waitFor({ state: 'attached' })
      await hr.getByTestId('invite-submit').click()
      await arrive(ann, await hr.getByTestId('invite-link').inputValue(), RECORDED)
    })

    /** For one computer of hers; a second one voids the first. */
    const code = async (): Promise<string> => {
      await open(ann, '/devices')
      await ann.getByTestId('add-device').click()
      await seen(ann.getByTestId('enrolment-code'))
      return (await ann.getByTestId('enrolment-code').textContent())?.trim() ?? ''
    }

    await step('[C1] each command runs in a bare environment, too', async () => {
      const ran = async (env: Record<string, string>, command: string[], said: RegExp) => {
        const { code, out } = await runBare(env, ...command)
        assert.deepEqual([command, code, said.test(out)], [command, 0, true], out)
      }
      const file = path.join(home, 'aw.json')
      await writeFile(file, exported(Date.now()))
      await ran(place.env, ['job', '--', 'purgeExpired', '--dry-run'], /Nothing to do|would go/)
      await ran(place.env, ['link', '--', 'wangfang'], /\/invite\/[\w-]{20,}/)
      await ran(
        place.env,
        ['activitywatch', '--', file, '--server', stage.origin, '--code', await code()],
        /1[01] minutes read/,
      )
      const desk = { ...BARE, HOME: home }
      await ran(desk, ['agent', '--', 'enrol', stage.origin, await code()], /./)
      await ran(desk, ['agent', '--', 'status'], new RegExp(stage.origin))
    })

    if (cast.database === 'sqlite' && process.env.MONGO_URI)
      await step('[C1] and so does the move to MongoDB, with the server stopped', async () => {
        await stage.started.stop()
        const { code, out } = await runBare({ ...place.env, DATABASE_URL: freshMongo() }, 'db:copy')
        assert.deepEqual([code, /All rows are there/.test(out)], [0, true], out)
      })

    await visit.end()
  } finally {
    await stage.close()
    await sink.stop()
    await rm(home, { recursive: true, force: true })
  }
  visit.tell()
}

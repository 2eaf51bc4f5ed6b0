import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { glasswork } from '../../scripts/eslint/rules.mjs'

/** Lints a text with one of our rules, as a file under `src/`. */
const lint = (rule: string, code: string, filename = 'src/jobs/example.js'): string[] =>
  new Linter({ configType: 'flat' })
    .verify(
      code,
      [
        {
          files: ['**/*.js', '**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { glasswork: glasswork as never },
          rules: { [`glasswork/${rule}`]: 'error' },
        },
      ],
      {
        filename,
      },
    )
    .map(({ ruleId }) => ruleId ?? 'parse error')

describe('lint', () => {
  it.each([
    'payload.find({ collection: "users" })',
    'req.payload.update({ collection: "users", id, data })',
    'this.app.payload.delete({ collection: "users", where })',
    'payload.count()',
    'payload.updateGlobal({ slug: "settings", data })',
    'payload.create(options)',
  ])('[T8] refuses a Local API call that does not state overrideAccess: %s', (code) => {
    expect(lint('state-override-access', code)).toEqual(['glasswork/state-override-access'])
  })

  it.each([
    'payload.find({ collection: "users", overrideAccess: false, user })',
    'payload.create({ collection: "users", data, overrideAccess: true })',
    'list.find((each) => each.id === id)',
    'map.delete(key)',
  ])('[T8] lets pass what states it, and what is no Local API call: %s', (code) => {
    expect(lint('state-override-access', code)).toEqual([])
  })

  it.each([
    'await page.waitForTimeout(600)\nawait page.click("button")',
    'await page.waitForTimeout(600)',
    'if (slow) { await page.waitForTimeout(600) }\nassert.equal(page.url(), before)',
    'await page.locator(".row").first().waitFor()',
    'await page.locator(".row").first().waitFor({ state: "visible" })',
  ])('[I1] refuses a walk that waits for a length of time, or for the first of several: %s', (code) => {
    expect(lint('walk-waits', `async () => { ${code} }`)).toEqual(['glasswork/walk-waits'])
  })

  it.each([
    'for (let tries = 0; tries < 9 && !(await there()); tries++) await page.waitForTimeout(50)',
    'while (!(await there())) { await page.waitForTimeout(50); tries++ }',
    'await page.waitForTimeout(600)\nassert.equal(page.url(), before)',
    'await page.locator(".row").waitFor()',
    'await page.locator(".row").first().click()',
  ])('[I1] lets a walk wait for what the page says: %s', (code) => {
    expect(lint('walk-waits', `async () => { ${code} }`)).toEqual([])
  })

  it('lets only src/base/env.ts read the environment', () => {
    expect(lint('env-in-one-place', 'const port = process.env.PORT')).toEqual(['glasswork/env-in-one-place'])
    expect(lint('env-in-one-place', 'const port = process.env.PORT', 'src/base/env.ts.js')).toHaveLength(1)
  })

  it.each(['Date.now()', 'new Date()', 'Date()'])('asks one clock for the time, not %s', (code) => {
    expect(lint('one-clock', code)).toEqual(['glasswork/one-clock'])
    expect(lint('one-clock', 'new Date(at)')).toEqual([])
  })

  it.each([
    'payload.db.find({ collection: "users" })',
    'req.payload.db.name',
    'this.app.payload["db"].deleteMany({ collection, where })',
    'const { db } = req.payload',
    'const { payload: { db } } = req',
    'const { payload: { db: rows } } = req',
    'const read = async ({ payload: { db } }) => db.count({ collection })',
    'function read({ user, payload: { db } = {} }) {}',
  ])('refuses the database of Payload outside its room: %s', (code) => {
    expect(lint('one-database-room', code)).toEqual(['glasswork/one-database-room'])
    expect(lint('one-database-room', code, 'src/db/example.js')).toEqual([])
  })

  it('refuses it where a parameter that is a payload is taken apart', () => {
    const taken = 'const read = async ({ db }: Payload) => db.count({ collection })'
    expect(lint('one-database-room', taken, 'src/jobs/example.ts')).toEqual(['glasswork/one-database-room'])
    const picked = taken.replace('Payload', "Pick<Payload, 'db'>")
    expect(lint('one-database-room', picked, 'src/jobs/example.ts')).toEqual(['glasswork/one-database-room'])
    expect(lint('one-database-room', taken.replace('Payload', 'Client'), 'src/jobs/example.ts')).toEqual([])
  })

  it.each([
    'pastAccess(payload, "machine").all("users", {})',
    'const { db } = await open(env)',
    'client.db("glasswork")',
    'const { payload, user } = req',
  ])('lets pass its room, and what else is called so: %s', (code) => {
    expect(lint('one-database-room', code)).toEqual([])
  })

  it.each([
    'logger.error(error)',
    'logger.error({ reason: error.message }, "failed")',
    'payload.logger.error({ err: error }, `failed for ${name}`)',
    'payload.logger.error(`failed for ${name}`)',
    'req.payload.logger.warn("failed for " + name)',
    'logger.info({ stack: error.stack }, "failed")',
    'logger.info({ what: String(error) }, "failed")',
    'logger.info("failed for %s", name)',
    'logger.info("failed", name, "x")',
  ])('[D5] refuses to log what an error says, and a text that is made: %s', (code) => {
    expect(lint('log-door', code)).toEqual(['glasswork/log-door'])
  })

  it.each([
    'logger.error({ err: error }, "job failed")',
    'payload.logger.info("refused")',
    'logger.info({ status, code }, "refused")',
    'console.error(error)',
    'logger.child({ a: `${b}` })',
  ])('[D5] lets pass an error as it is with a text that is written out: %s', (code) => {
    expect(lint('log-door', code)).toEqual([])
  })

  it.each([
    ['src/portal/account/Form.ts', 'await fetch("/api/account/settings")'],
    ['src/admin/people/Form.ts', 'await window.fetch("/api/people")'],
    ['src/portal/account/Form.ts', 'import { send } from "../kit/send"'],
    ['src/admin/people/Form.ts', 'import { read, send } from "../kit/send"'],
    ['src/admin/people/Form.ts', 'import { request } from "../../components/request"'],
    ['src/portal/account/Form.ts', 'const [busy, setBusy] = useState(false)'],
    ['src/admin/people/Form.ts', 'const [isSending, set] = React.useState("")'],
  ])('refuses a form of %s that sends by itself: %s', (file, code) => {
    expect(lint('one-sender', code, file)).toEqual(['glasswork/one-sender'])
  })

  it.each([
    ['src/portal/account/Form.ts', 'const { busy, failure, run } = useSending()'],
    ['src/admin/people/Form.ts', 'import { read } from "../kit/send"'],
    ['src/admin/people/Form.ts', 'import type { Sent } from "../../components/request"'],
    ['src/components/request.ts', 'await fetch(path)'],
    ['src/portal/kit/useSending.ts', 'import { send } from "./send"'],
    ['src/agent/upload.ts', 'await fetch(address)'],
  ])('lets pass the kit, and who sends by it: %s: %s', (file, code) => {
    expect(lint('one-sender', code, file)).toEqual([])
  })
})

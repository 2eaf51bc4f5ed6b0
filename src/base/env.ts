import { z } from 'zod'

/** Every variable that Glasswork reads, what it does and what it is when unset. No other file reads `process.env`. */
const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('production')
    .describe(
      'Which mode Next and Payload run in. The commands of npm set production; a built program that is started in another way does not begin without it.',
    ),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('Port to listen on; 0 takes any free one.'),
  SERVER_URL: z
    .url()
    .optional()
    .transform((url) => url && new URL(url).href.replace(/\/+$/, ''))
    .describe('The address under which people reach the server, such as https://glasswork.example.com.'),
  TRUST_PROXY: z
    .string()
    .default('')
    .describe(
      'Which proxies to believe for the sender\'s address: empty for none, "loopback", a number of hops, or addresses.',
    ),
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/|file:)/, 'starts with mongodb://, mongodb+srv:// or file:')
    .optional()
    .describe('MongoDB as a replica set. Unset: SQLite in DATA_DIR.'),
  DATABASE_PASSWORD_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File that holds the password of the user whom DATABASE_URL names. Unset: it is in the address.',
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .describe('Folder of the SQLite file, its copies and the generated secrets.'),
  MEDIA_DIR: z.string().min(1).default('media').describe('Folder of the stored images.'),
  PAYLOAD_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Signs sessions. Unset: generated once into DATA_DIR/secrets.'),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits')
    .optional()
    .describe('Encrypts ID numbers: 32 bytes in hexadecimal. Unset: generated once into DATA_DIR/secrets.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged.'),
  INGEST_RATE: z.coerce.number().int().positive().default(600).describe('Requests a minute from one device.'),
  SIGN_IN_RATE: z.coerce
    .number()
    .int()
    .positive()
    .default(20)
    .describe(
      'Uses per ten minutes from one address of links, of the set-up, of forgotten passwords and of reports, each counted by itself. Signing in has limits of its own.',
    ),
  API_RATE: z.coerce.number().int().positive().default(1200).describe('Requests a minute from one address.'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'starts with smtp:// or smtps://')
    .optional()
    .describe(
      'The mail server in one line, such as smtps://user:password@mail.example.com. Set, it wins over the page _Mail_ in the admin.',
    ),
  SMTP_HOST: z
    .string()
    .optional()
    .describe('The mail server by its name, instead of SMTP_URL; wins over the page _Mail_ too.'),
  SMTP_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe('Its port. Unset: 465 for tls, 587 for starttls, 25 for none.'),
  SMTP_SECURITY: z
    .enum(['tls', 'starttls', 'none'])
    .default('starttls')
    .describe('How SMTP_HOST is spoken to: tls from the start, starttls required, or none at all.'),
  SMTP_USER: z.string().optional().describe('Who signs in at SMTP_HOST. Unset: nobody.'),
  SMTP_PASSWORD: z.string().optional().describe('With this password.'),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'is an address, or a name and an address in <>')
    .optional()
    .describe(
      'From whom letters come, such as Glasswork <glasswork@example.com>. Needed with SMTP_URL or SMTP_HOST.',
    ),
  MAIL_PER_MINUTE: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe(
      'Letters a minute that the mail server of the environment allows. Unset: as fast as it takes them.',
    ),
  INNER_HOSTS: z
    .string()
    .default('')
    .transform((hosts) =>
      hosts
        .toLowerCase()
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .describe(
      'Hosts of this machine or its own network that the pages _Mail_ and _Text gateway_ may name all the same, with commas between them. What the environment sets itself is never asked.',
    ),
  BOUNCE_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe(
      'With this as bearer token a mail provider may report letters that came back, at /api/bounces. Unset: nobody may.',
    ),
  BOUNCE_IMAP_URL: z
    .string()
    .regex(/^imaps?:\/\//, 'starts with imap:// or imaps://')
    .optional()
    .describe(
      'The mailbox to which letters come back, such as imaps://user:password@mail.example.com/INBOX. Read each minute; what is no returned letter of ours stays unread there.',
    ),
  GATEWAY_URL: z
    .url()
    .optional()
    .describe(
      'Where a breach notice is also posted for those with a phone number: a gateway of yours that sends text or push messages.',
    ),
  GATEWAY_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('Signs what is posted to GATEWAY_URL (HMAC-SHA-256).'),
  DEMO: z
    .stringbool()
    .default(false)
    .describe('Set by `npm run demo` only: serves the demo company in data/demo.'),
  FAULT: z
    .string()
    .optional()
    .describe(
      'Set by `npm run test:faults` only: the named point at which the process kills itself, or `name:3` for the third time there.',
    ),
})

export type Env = z.infer<typeof schema>

/**
 * Reads and checks the environment.
 * @throws Error whose message names each bad variable and what it should be, for people.
 */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `Glasswork cannot start with this environment:\n${lines.join('\n')}\nSee docs/operating.md.`,
  )
}

/**
 * The environment of a process that begins. React and Next look at NODE_ENV by themselves as they are loaded, and take an unset one for
 * something else than this file does: a server so started draws no letter.
 * @throws Error where they would run in another mode than Glasswork.
 */
export const readOwnEnv = (): Env => {
  const env = readEnv()
  if (process.env.NODE_ENV !== env.NODE_ENV)
    throw new Error(
      `Glasswork would run as "${env.NODE_ENV}", and its libraries not. Start it with npm, or set NODE_ENV=${env.NODE_ENV}.`,
    )
  return env
}

/** Name, meaning and default of each variable, for the documentation. */
export const describeEnv = (): { name: string; meaning: string; fallback: string }[] =>
  Object.entries(schema.shape).map(([name, field]) => {
    const unset = field.safeParse(undefined)
    return {
      name,
      meaning: field.description ?? '',
      fallback: unset.success && unset.data !== undefined ? String(unset.data) : '',
    }
  })

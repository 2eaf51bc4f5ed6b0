/** What became of a letter, as a server tells whoever sent it. */
export interface Fate {
  /** `failed`: it came back; `delayed`: the server goes on trying; `arrived`: it was delivered, or passed on. */
  outcome: 'failed' | 'delayed' | 'arrived'
  /** RFC 3463, such as 5.1.1; null where nothing says why. */
  status: string | null
  recipients: string[]
}

const ADDRESS = /[^\s<>()[\]:;,"'=|]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?/i

/** RFC 3464, 2.3.3. */
const ACTIONS: Readonly<Record<string, Fate['outcome']>> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'arrived',
  relayed: 'arrived',
  expanded: 'arrived',
}

/** The fields of each block, by their names in lower case; what is folded is put together. */
const blocksOf = (report: string): Map<string, string>[] =>
  report
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n\s*\n/)
    .map((block) => {
      const fields = new Map<string, string>()
      for (const [, name = '', value = ''] of block.matchAll(/^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/gm))
        if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
      return fields
    })

/**
 * A status in a sentence of a server's, or the class of the reply that it gave (RFC 5321, 4.2.1).
 * @param classes the first digits that count: in prose what went well is no answer.
 */
export const statusIn = (text: string, classes = '45'): string | null => {
  const status = new RegExp(`(?<![\\d.])[${classes}]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])`).exec(text)?.[0]
  if (status) return status
  const reply = /(?<![\d.:-])([45])[0-5]\d(?![\d.:]|\s*(?:bytes|kb|\/))/i.exec(text)
  return reply ? `${reply[1]}.0.0` : null
}

const addressIn = (value: string | undefined): string | null =>
  ADDRESS.exec((value ?? '').replace(/^[\w-]+\s*;/, ''))?.[0] ?? null

const fateOfBlock = (fields: Map<string, string>): Fate | null => {
  const recipient =
    addressIn(fields.get('final-recipient')) ??
    addressIn(fields.get('original-recipient')) ??
    addressIn(fields.get('x-actual-recipient')) ??
    addressIn(fields.get('x-supplementary-info')) ??
    addressIn(fields.get('diagnostic-code'))
  const action = /^[a-z]+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0] ?? ''
  const said = fields.get('diagnostic-code') ?? ''
  // A status that says its class alone: what the server said may say more.
  const given = statusIn(fields.get('status') ?? '', '245')
  const more = statusIn(said)
  const status = given && !(given.endsWith('.0.0') && more && !more.endsWith('.0.0')) ? given : more
  const hasFields = fields.has('action') || fields.has('status') || fields.has('final-recipient')
  if (!hasFields) return null
  const outcome =
    ACTIONS[action] ?? (status?.startsWith('4') ? 'delayed' : status?.startsWith('2') ? 'arrived' : 'failed')
  return { outcome, status, recipients: recipient ? [recipient] : [] }
}

const WORST: readonly Fate['outcome'][] = ['failed', 'delayed', 'arrived']

/**
 * What a report says (RFC 3464, 2.3), about all whom it names: of several outcomes the worst, for a letter of ours has one recipient.
 * `Action: failed` with a status of 4 failed: the server has given up.
 */
export const fateInReport = (report: string): Fate | null => {
  const fates = blocksOf(report).flatMap((fields) => fateOfBlock(fields) ?? [])
  const outcome = WORST.find((each) => fates.some((fate) => fate.outcome === each))
  if (!outcome) return null
  const alike = fates.filter((fate) => fate.outcome === outcome)
  return {
    outcome,
    status: alike.find(({ status }) => status)?.status ?? null,
    recipients: [...new Set(alike.flatMap(({ recipients }) => recipients))],
  }
}

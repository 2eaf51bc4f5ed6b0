import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Picture } from '../faults/pictures'
import { Site, type Database } from '../faults/site'
import type { Sample } from '../faults/work'
import { form, post } from './post'
import type { StockAsk } from './stockServer'

/** A Payload without Glasswork, in a process of its own. */
export interface Stock {
  upload(picture: Picture): Promise<void>
  /** Creates a row a minute, by the Local API. @returns seconds, taken there. */
  minutes(items: Sample[]): Promise<number>
  close(): Promise<void>
}

export const openStock = async (database: Database): Promise<Stock> => {
  const site = await Site.open(database)
  const { origin } = await site.start({ at: '', server: process.env.STOCK_SERVER })
  return {
    upload: async ({ bytes }) => {
      const png = bytes[0] === 0x89
      const { headers, body } = form(
        { _payload: JSON.stringify({ person: randomUUID(), capturedAt: new Date().toISOString() }) },
        {
          field: 'file',
          name: `${randomUUID()}.${png ? 'png' : 'jpg'}`,
          type: png ? 'image/png' : 'image/jpeg',
          bytes,
        },
      )
      assert.equal(await post(`${origin}/api/shots`, headers, body), 201)
    },
    minutes: (items) =>
      site.ask<number, StockAsk>({ do: 'minutes', person: randomUUID(), device: randomUUID(), items }),
    close: () => site.close(),
  }
}

'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { activeIn } from '../../base/minutes'
import { useSay } from './useSay'
import { Scroll } from './Scroll'
import { WORDS } from '../../i18n/words'

interface Minute {
  m: number
  keys?: number
  clicks?: number
  seconds?: number
  title?: string | null
  program?: string | null
  project?: string | null
}

const clock = (start: string | undefined, minute: number, zone: string | undefined): string =>
  start
    ? new Intl.DateTimeFormat('en-GB', {
        timeZone: zone || 'UTC',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(Date.parse(start) + minute * 60_000)
    : `+${minute}`

/** The ten minutes of a block as a table. */
export const MinutesField: JSONFieldClientComponent = ({ path }) => {
  const { say } = useSay()
  const { value } = useField<Minute[]>({ path })
  const start = useFormFields(([fields]) => fields.capturedAt?.value as string | undefined)
  const zone = useFormFields(([fields]) => fields.zone?.value as string | undefined)
  const minutes = Array.isArray(value) ? [...value].sort((a, b) => a.m - b.m) : []
  return (
    <div className="gw-table-field field-type">
      <h3>{say('Minutes', '分钟')}</h3>
      {minutes.length ? (
        <Scroll>
          <table>
            <caption>{say(`Times in ${zone ?? 'UTC'}`, `时间按 ${zone ?? 'UTC'}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(WORDS.when)}</th>
                <th scope="col" className="gw-number">
                  {say('Active seconds', '活跃秒数')}
                </th>
                <th scope="col" className="gw-number">
                  {say('Keys', '按键')}
                </th>
                <th scope="col" className="gw-number">
                  {say('Clicks', '点击')}
                </th>
                <th scope="col">{say('Program', '程序')}</th>
                <th scope="col">{say(WORDS.title)}</th>
              </tr>
            </thead>
            <tbody>
              {minutes.map(({ m, seconds, keys, clicks, program, title }) => (
                <tr key={m}>
                  <th scope="row">{clock(start, m, zone)}</th>
                  <td className="gw-number">{activeIn({ seconds })}</td>
                  <td className="gw-number">{keys ?? 0}</td>
                  <td className="gw-number">{clicks ?? 0}</td>
                  <td>{program ?? '–'}</td>
                  <td>{title ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : (
        <p className="gw-hint">{say('No active minute in this block.', '此时段没有活跃分钟。')}</p>
      )}
    </div>
  )
}

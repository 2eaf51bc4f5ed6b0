'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../letters/templates/breachParts'
import { TOLD, UNREACHED, WHY } from '../../breaches/words'
import { sayReason } from '../../letters/replies'
import { letterState } from '../../letters/stateWords'
import { Scroll } from '../kit/Scroll'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'

/** Before anything is sent: who it will go to, and why each of them. */
const Concerned = ({ panel: { waiting } }: Pick<Parts, 'panel'>) => {
  const { say, language } = useSay()
  if (!waiting?.length) return null
  return (
    <details className="gw-letter">
      <summary>
        {say(
          `Who is concerned, and will be told (${waiting.length})`,
          `受影响、将被告知的人员（${waiting.length}）`,
        )}
      </summary>
      <Scroll tall>
        <table className="gw-table" data-testid="breach-concerned">
          <thead>
            <tr>
              <th scope="col">{say('Name', '姓名')}</th>
              <th scope="col">{say('Why', '原因')}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ subject, name, why }) => (
              <tr key={subject}>
                <th scope="row">{name}</th>
                <td>{WHY[why][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}

/** Who was told and how; who is not reached stands first, with a way to note that somebody told him. */
export const People = ({ id, panel, moment, busy, act }: Parts) => {
  const { say, language } = useSay()
  const [telling, setTelling] = useState('')
  const [channel, setChannel] = useState<Channel>('phone')
  const [note, setNote] = useState('')
  const { announcement, counts } = panel
  const rows = [...(panel.standings ?? [])].sort(
    (a, b) => Number(Boolean(b.unreached)) - Number(Boolean(a.unreached)),
  )
  if (!rows.length) return <Concerned panel={panel} />
  return (
    <section aria-labelledby="breach-standings">
      <h3 id="breach-standings">{say('Who was told', '通知情况')}</h3>
      <Scroll tall>
        <table className="gw-table" data-testid="breach-standings">
          <thead>
            <tr>
              <th scope="col">{say('Name', '姓名')}</th>
              <th scope="col">{say('Why', '原因')}</th>
              <th scope="col">{say('Letter', '邮件')}</th>
              <th scope="col">{say('Portal', '门户')}</th>
              <th scope="col">{say('By hand', '人工')}</th>
              <th scope="col">{say('State', '状态')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-unreached={row.unreached ?? undefined}>
                <th scope="row">{row.name}</th>
                <td>{WHY[row.why][language]}</td>
                <td>
                  {row.letter
                    ? letterState({ state: row.letter, reason: row.letterReason })[language]
                    : say('none', '无')}
                  {row.letter && row.letterReason ? (
                    <>
                      {' '}
                      <small>{sayReason(row.letterReason, language)}</small>
                    </>
                  ) : null}
                </td>
                <td>{row.readAt ? moment(row.readAt) : '–'}</td>
                <td>
                  {row.byHand.map(({ channel: by, at }) => (
                    <div key={at}>
                      {CHANNELS[by][language]}, {moment(at)}
                    </div>
                  ))}
                  {telling === row.subject ? (
                    <div className="gw-form">
                      <label>
                        {say('How', '方式')}{' '}
                        <select
                          name="channel"
                          value={channel}
                          onChange={(event) => setChannel(event.target.value as Channel)}
                        >
                          {CHANNEL_NAMES.map((each) => (
                            <option key={each} value={each}>
                              {CHANNELS[each][language]}
                            </option>
                          ))}
                        </select>
                      </label>
                      <label>
                        {say('Note', '备注')}{' '}
                        <input
                          name="note"
                          maxLength={500}
                          value={note}
                          onChange={(event) => setNote(event.target.value)}
                        />
                      </label>
                      <Button
                        size="small"
                        margin={false}
                        disabled={busy}
                        onClick={() =>
                          void act('by-hand', { subject: row.subject, channel, note }).then((ok) => {
                            if (!ok) return
                            setTelling('')
                            setNote('')
                          })
                        }
                        extraButtonProps={{ 'data-testid': 'by-hand-save' }}
                      >
                        {say('Note it', '登记')}
                      </Button>
                    </div>
                  ) : panel.state === 'closed' ? null : (
                    <Button
                      size="small"
                      buttonStyle="subtle"
                      margin={false}
                      onClick={() => setTelling(row.subject)}
                      extraButtonProps={{
                        'data-testid': 'by-hand',
                        'aria-label': say(`Told ${row.name} by hand`, `登记已人工通知${row.name}`),
                      }}
                    >
                      {say('Told by hand …', '登记人工通知……')}
                    </Button>
                  )}
                </td>
                <td>{row.unreached ? UNREACHED[row.unreached][language] : TOLD[row.told][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {counts.unreached ? (
        <div className="gw-notice" data-testid="breach-announce">
          <p>
            {say(
              `${counts.unreached} ${counts.unreached === 1 ? 'person is' : 'people are'} not reached one by one. The law asks for a public announcement then.`,
              `${counts.unreached} 人无法逐一送达。依法应以公告方式告知。`,
            )}
          </p>
          {announcement ? (
            <a href={`/admin/collections/announcements/${announcement.id}`}>
              {announcement.publicSince
                ? say(
                    `Everybody can read it since ${moment(announcement.publicSince)}`,
                    `公告自 ${moment(announcement.publicSince)} 起公开可见`,
                  )
                : announcement.status === 'published'
                  ? say(
                      'It is published, but not everybody can read it: see for whom it is, and from when',
                      '公告已发布，但尚未对所有人公开：请核对面向对象和开始时间',
                    )
                  : say('Open the draft and publish it', '打开公告草稿并发布')}
            </a>
          ) : panel.state === 'closed' ? null : (
            <Button
              size="small"
              margin={false}
              disabled={busy}
              onClick={() => void act('announcement')}
              extraButtonProps={{ 'data-testid': 'propose-announcement' }}
            >
              {say('Draft the announcement', '起草公告')}
            </Button>
          )}
        </div>
      ) : null}
      <p>
        <a href={`/api/breaches/${id}/proof.csv?language=${language}`}>
          {say('Proof of delivery (CSV)', '送达证明（CSV）')}
        </a>
      </p>
    </section>
  )
}

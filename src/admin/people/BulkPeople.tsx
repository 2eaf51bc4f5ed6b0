'use client'
import { Button, Drawer, useAuth, useModal, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { movedWords } from '../../i18n/moves'
import { problemText } from '../../i18n/problems'
import type { User } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { LinkSlip, type OneTimeLink } from './LinkSlip'
import { MoveForm } from './MoveForm'
import { read, send } from '../kit/send'
import { useSay } from '../kit/useSay'

const MOVE = 'move-selected'
const LINKS = 'links-of-selected'
/** As many as the server takes at once. */
const MOST = 500

interface Outcome<Done> {
  done: Done[]
  passed: { id: string; name: string; code: string; detail?: string }[]
}
/** `there`: who was in the team on that day already. */
type Moved = Outcome<unknown> & { there: unknown[] }
type Made = OneTimeLink & { id: string; name: string; username: string }

const SEARCHED = ['name', 'username', 'email', 'phone']

/** What the list shows by its filters and its search box, over all its pages. */
const listQuery = (shown: string): string => {
  const given = new URLSearchParams(shown)
  const query = new URLSearchParams({ depth: '0', limit: String(MOST), 'select[name]': 'true' })
  for (const [key, value] of given) if (key.startsWith('where[')) query.append(key, value)
  const searched = given.get('search')
  if (searched)
    SEARCHED.forEach((field, i) => query.append(`where[and][0][or][${i}][${field}][like]`, searched))
  return query.toString()
}

/** What was not done, and why; the rest was. */
const PassedOver = ({ passed }: Pick<Outcome<unknown>, 'passed'>) => {
  const { say, language } = useSay()
  if (!passed.length) return null
  return (
    <section className="gw-unprinted">
      <h3>{say(`Passed over: ${passed.length}`, `未处理：${passed.length} 人`)}</h3>
      <ul>
        {passed.map(({ id, name, ...problem }) => (
          <li key={id}>
            {name}: {problemText(language, problem)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Above the list of people, for hr: what can be done with those who are selected. */
export const BulkPeople = () => {
  const { say, language } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const { count, selectAll, selectedIDs } = useSelection()
  const [people, setPeople] = useState<string[]>([])
  const [links, setLinks] = useState<Outcome<Made> | null>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const [failure, setFailure] = useState('')
  if (!user?.roles?.includes('hr') || !count) return null
  const slips = (links?.done ?? []).filter(({ link }) => link)

  const makeLinks = async (by: 'print' | 'mail') => {
    setLinks(null)
    const sent = await send<Outcome<Made>>(language, '/api/people/invitations', { people, by })
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok) setLinks(sent.answer)
  }
  /** Those on this page, or everybody who fits the list's filter. */
  const chosen = async (): Promise<string[]> => {
    if (String(selectAll) !== 'allAvailable') return selectedIDs.map(String)
    const all = await read<{ docs: { id: string }[] }>(
      language,
      `/api/users?${listQuery(window.location.search)}`,
    )
    setFailure(all.ok ? '' : all.message)
    return all.ok ? all.answer.docs.map(({ id }) => id) : []
  }
  const open = async (slug: string) => {
    setLinks(null)
    setMoved(null)
    setFailure('')
    setPeople(await chosen())
    openModal(slug)
  }
  return (
    <div className="gw-above gw-actions" data-testid="bulk-people">
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void open(MOVE)}>
        {say(`Move ${count} to a team …`, `将 ${count} 人调到团队……`)}
      </Button>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        onClick={() => void open(LINKS)}
        extraButtonProps={{ 'data-testid': 'bulk-links' }}
      >
        {say(`Invitation links for ${count} …`, `为 ${count} 人生成邀请链接……`)}
      </Button>
      <Drawer
        slug={MOVE}
        title={say(
          people.length === 1 ? 'Move 1 person' : `Move ${people.length} people`,
          `调动 ${people.length} 人`,
        )}
      >
        {moved ? (
          <div className="gw-form">
            <p className="gw-prompt" role="status">
              {movedWords({ moved: moved.done.length, there: moved.there.length })[language]}
            </p>
            <PassedOver passed={moved.passed} />
            <Button
              margin={false}
              onClick={() => {
                closeModal(MOVE)
                router.refresh()
              }}
            >
              {say('Done', '完成')}
            </Button>
          </div>
        ) : (
          <MoveForm<Moved> path="/api/people/move" body={{ people }} onDone={setMoved} />
        )}
      </Drawer>
      <Drawer slug={LINKS} title={say('Invitation links', '邀请链接')}>
        {links ? (
          <>
            <PassedOver passed={links.passed} />
            {slips.length ? (
              <div className="gw-actions gw-unprinted">
                <Button margin={false} onClick={() => window.print()}>
                  {say(
                    slips.length === 1 ? 'Print 1 slip' : `Print ${slips.length} slips`,
                    `打印 ${slips.length} 张`,
                  )}
                </Button>
              </div>
            ) : null}
            <div className="gw-slips">
              {links.done.map((each) => (
                <LinkSlip key={each.id} {...each} />
              ))}
            </div>
          </>
        ) : (
          <div className="gw-form">
            <div className="gw-notice">
              <p>{say('What then happens:', '届时：')}</p>
              <ul>
                <li>
                  {say(
                    'Each who has not come yet gets a new one-time link; earlier links stop working. Links to print are shown here once, and no letter goes out.',
                    '每位尚未激活的人员将获得新的一次性链接，此前的链接失效。供打印的链接仅在此处显示一次，不发送任何邮件。',
                  )}
                </li>
                <li>
                  {say(
                    'By mail, each with an address gets a letter, if a mail server is set; the links of the others are shown here.',
                    '选择邮件时，如已设置邮件服务器，有邮箱的人员将收到邮件；其余人员的链接显示在此处。',
                  )}
                </li>
                <li>
                  {say(
                    'Those who have come, and the offices that only an administrator may invite, are passed over.',
                    '已激活的人员，以及只能由系统管理员邀请的职务，将被跳过。',
                  )}
                </li>
              </ul>
            </div>
            <Failure message={failure} />
            <div className="gw-actions">
              <Button
                margin={false}
                onClick={() => void makeLinks('print')}
                extraButtonProps={{ 'data-testid': 'bulk-make' }}
              >
                {say('Make links to print', '生成供打印的链接')}
              </Button>
              <Button
                margin={false}
                buttonStyle="secondary"
                onClick={() => void makeLinks('mail')}
                extraButtonProps={{ 'data-testid': 'bulk-mail' }}
              >
                {say('Invite by mail', '以邮件邀请')}
              </Button>
            </div>
          </div>
        )}
      </Drawer>
    </div>
  )
}

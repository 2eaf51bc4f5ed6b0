'use client'
import { Group } from '@mantine/core'
import Link from 'next/link'
import type { Listed } from './listed'
import type { OwnAct, OwnLetter, OwnSecurityEntry, Records } from './records'
import type { ToldRow } from './told'
import { Chip } from '../../components/Chip'
import { Going } from '../kit/Going'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** To the newer and the older rows of one list; the others stay where they are. */
const Turn = ({ of, records }: { of: string; records: Records }) => {
  const { say } = useWords()
  const { audit, security, letters, told } = records
  const lists: Record<string, Listed<unknown>> = {
    audit,
    security,
    letters,
    ...Object.fromEntries(told.map(({ slug, list }) => [slug, list])),
  }
  const { page = 1, more = false } = lists[of] ?? {}
  const href = (to: number): string => {
    const wanted = Object.entries(lists).map(([each, list]): [string, number] => [
      each,
      each === of ? to : list.page,
    ])
    const query = new URLSearchParams(
      wanted.filter(([, n]) => n > 1).map(([each, n]): [string, string] => [each, String(n)]),
    )
    return `/account/records${query.size ? `?${query.toString()}` : ''}#${of}`
  }
  const turn = (to: number, label: string) => (
    <Link className="gw-link" href={href(to)} prefetch={false}>
      {label}
      <Going />
    </Link>
  )
  if (page === 1 && !more) return null
  return (
    <Group gap="lg" className="gw-no-print">
      {page > 1 ? turn(page - 1, say('Newer', '较新')) : null}
      {more ? turn(page + 1, say('Older', '较早')) : null}
    </Group>
  )
}

const AuditRows = ({ list }: { list: Listed<OwnAct> }) => {
  const { say } = useWords()
  const you = say(WORDS.you)
  return (
    <Rows
      caption={say(WORDS.auditLog)}
      rows={list.rows}
      rowKey={({ id }) => id}
      testid="own-act"
      empty={say(
        'Nothing is on record yet. What you do here, and what others do to what is kept of you, is written here.',
        '尚无记录。您在此的操作，以及他人对您信息的操作，都会记录在此。',
      )}
      columns={[
        { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
        { head: say(WORDS.act), cell: ({ act }) => act },
        { head: say(WORDS.actor), cell: ({ by, byMe }) => (byMe ? you : by || '–') },
        { head: say(WORDS.subject), cell: ({ about, aboutMe }) => (aboutMe ? you : about || '–') },
        { head: say(WORDS.detail), cell: ({ detail }) => detail || '–' },
      ]}
    />
  )
}

const SecurityRows = ({ list }: { list: Listed<OwnSecurityEntry> }) => {
  const { say } = useWords()
  return (
    <Rows
      caption={say('Security log', '安全日志')}
      rows={list.rows}
      rowKey={({ id }) => id}
      testid="own-security"
      empty={say(
        'Nothing has happened at your sign-in. A failed attempt or a browser not seen before is written here.',
        '您的登录没有异常。登录失败或首次出现的浏览器会记录在此。',
      )}
      columns={[
        { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
        { head: say('Event', '事件'), cell: ({ event }) => event },
        { head: say(WORDS.browser), cell: ({ browser }) => browser || '–' },
      ]}
    />
  )
}

const LetterRows = ({ list }: { list: Listed<OwnLetter> }) => {
  const { say, language } = useWords()
  return (
    <Rows
      caption={say(WORDS.letters)}
      rows={list.rows}
      rowKey={({ id }) => id}
      testid="own-letter"
      empty={say(
        'No letter to you is kept. Each that goes out to you stands here, and how it fared.',
        '没有保存发给您的邮件。发给您的每封邮件及其状态会显示在此。',
      )}
      columns={[
        { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
        { head: say(WORDS.letter), cell: ({ kind }) => kind },
        { head: say(WORDS.addressee), cell: ({ address }) => address || '–' },
        {
          head: say(WORDS.state),
          cell: ({ shown, state, why, sentAt }) => (
            <>
              <Chip of="letter" state={shown} language={language}>
                {state}
              </Chip>
              {sentAt ? (
                <>
                  {say(', ', '，')}
                  <Time at={sentAt} />
                </>
              ) : null}
              {why ? `${say('. ', '。')}${why}` : ''}
            </>
          ),
        },
      ]}
    />
  )
}

const ToldRows = ({ label, list }: { label: string; list: Listed<ToldRow> }) => {
  const { say } = useWords()
  return (
    <Rows
      caption={label}
      rows={list.rows}
      rowKey={({ id }) => id}
      testid="own-told"
      empty={say(
        'Nothing of this is held about you. What comes in is written here.',
        '没有保存您的此类数据。收到后会显示在此。',
      )}
      columns={[
        { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
        {
          head: say(WORDS.what),
          cell: ({ words, picture }) =>
            picture ? (
              <a className="gw-link" href={picture} target="_blank">
                {words || label}
              </a>
            ) : (
              words || '–'
            ),
        },
        { head: say(WORDS.keptUntil), cell: ({ keptUntil }) => <Time at={keptUntil} /> },
      ]}
    />
  )
}

/** The rows that the system wrote about the reader by itself, as he may read them. */
export const RecordsPage = (records: Records) => {
  const { say } = useWords()
  return (
    <Page
      testid="records-page"
      title={say(WORDS.onRecord)}
      lead={say(
        'What was done here by you and to what is kept of you, what happened at your sign-in, and how letters to you fared. Newest first.',
        '您的操作和他人对您信息的操作、您的登录情况，以及发给您的邮件的状态，由新到旧排列。',
      )}
      actions={<Print />}
    >
      <Section
        id="audit"
        title={say(WORDS.auditLog)}
        about={say(
          'Rows are only ever added. Looks stand here one by one; “Who looked” tells them together, with what for.',
          '只增不改。每次查看在此逐条列出；“谁看过”按次汇总并注明目的。',
        )}
      >
        <AuditRows list={records.audit} />
        <Turn of="audit" records={records} />
      </Section>
      <Section
        id="security"
        title={say('Security log', '安全日志')}
        about={say('It says neither from where nor what was typed.', '不记录来源地址，也不记录输入的内容。')}
      >
        <SecurityRows list={records.security} />
        <Turn of="security" records={records} />
      </Section>
      <Section id="letters" title={say(WORDS.letters)}>
        <LetterRows list={records.letters} />
        <Turn of="letters" records={records} />
      </Section>
      {records.told.map(({ slug, label, list }) => (
        <Section key={slug} id={slug} title={label}>
          <ToldRows label={label} list={list} />
          <Turn of={slug} records={records} />
        </Section>
      ))}
    </Page>
  )
}

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
import * as W from './words'

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
      {page > 1 ? turn(page - 1, say(W.newer)) : null}
      {more ? turn(page + 1, say(W.older)) : null}
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
      empty={say(W.nothingIsOnRecordYet)}
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
      caption={say(W.securityLog)}
      rows={list.rows}
      rowKey={({ id }) => id}
      testid="own-security"
      empty={say(W.nothingHasHappened)}
      columns={[
        { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
        { head: say(W.event), cell: ({ event }) => event },
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
      empty={say(W.noLetter)}
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
                  {say(WORDS.comma)}
                  <Time at={sentAt} />
                </>
              ) : null}
              {why ? `${say(WORDS.sentenceEnd)}${why}` : ''}
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
      empty={say(W.nothingOfThisIsHeld)}
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
    <Page testid="records-page" title={say(WORDS.onRecord)} lead={say(W.whatWasDoneHere)} actions={<Print />}>
      <Section id="audit" title={say(WORDS.auditLog)} about={say(W.rowsAreOnlyEverAdded)}>
        <AuditRows list={records.audit} />
        <Turn of="audit" records={records} />
      </Section>
      <Section id="security" title={say(W.securityLog)} about={say(W.itSaysNeither)}>
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

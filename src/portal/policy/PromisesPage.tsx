'use client'
import { Text } from '@mantine/core'
import type { Promised, PromiseState } from './promises'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Red on either ground, and a word beside it. */
const DRIFTED = 'light-dark(#b02020, #ff8f8f)'
const COLOURS: Record<PromiseState, string> = {
  proved: 'var(--mantine-color-anchor)',
  changed: DRIFTED,
  failed: DRIFTED,
  unproved: DRIFTED,
  'not-yet': 'inherit',
  part: 'inherit',
}

/** Each promise: what enforces it, when that was last proved, and whether it still is what was proved. Also what is not enforced yet. */
export const PromisesPage = ({ promises }: { promises: Promised[] | null }) => {
  const { say } = useWords()
  const all = promises ?? []
  const kept = all.filter(({ state }) => state !== 'not-yet')
  const drifted = kept.filter(({ state }) => state !== 'proved' && state !== 'part')
  const inPart = kept.filter(({ open }) => open !== null)
  const names: Record<PromiseState, string> = {
    proved: say(W.proved),
    changed: say(W.changedSince),
    failed: say(W.proofFailed),
    unproved: say(W.notProved),
    'not-yet': say(W.notYet),
    part: say(W.inPart),
  }
  return (
    <Page
      testid="promises-page"
      title={say(WORDS.promiseAndReality)}
      lead={say(
        W.promisesEnforced({
          kept: kept.length,
          all: all.length,
          inPart: inPart.length,
          drifted: drifted.length,
        }),
      )}
      actions={<Print />}
    >
      <Section title={say(W.whatIsEnforced)}>
        <Rows
          caption={say(W.promisesThatAreEnforced)}
          rows={kept}
          rowKey={({ id }) => id}
          testid="promise"
          empty={say(W.listComesWithBuild)}
          columns={[
            {
              head: say(W.promise),
              cell: ({ id, text, open }) => (
                <>
                  {id} · {text}
                  {open ? (
                    <Text size="sm" c="dimmed" mt={2}>
                      {say(W.notYetOpen(open))}
                    </Text>
                  ) : null}
                </>
              ),
            },
            {
              head: say(W.enforcedIn),
              cell: ({ keptIn }) => (
                <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {keptIn.join(', ')}
                </Text>
              ),
            },
            {
              head: say(W.lastProof),
              cell: ({ at }) => <span style={{ whiteSpace: 'nowrap' }}>{at ?? '–'}</span>,
            },
            {
              head: say(WORDS.state),
              cell: ({ state }) => (
                <Text
                  component="span"
                  size="sm"
                  fw={600}
                  style={{ color: COLOURS[state], whiteSpace: 'nowrap' }}
                >
                  {names[state]}
                </Text>
              ),
            },
          ]}
        />
      </Section>
      <Section title={say(W.whatIsNotEnforcedYet)} about={say(W.companyPromises)}>
        <ul>
          {all
            .filter(({ state }) => state === 'not-yet')
            .map(({ id, text }) => (
              <li key={id}>
                <Text component="span">
                  {id} · {text}
                </Text>
              </li>
            ))}
        </ul>
      </Section>
    </Page>
  )
}

'use client'
import { Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import type { Promised } from './promises'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Each promise: what enforces it, when that was last proved, and whether it still is what was proved. Also what is not enforced yet. */
export const PromisesPage = ({ promises }: { promises: Promised[] | null }) => {
  const { say, language } = useWords()
  const all = promises ?? []
  const kept = all.filter(({ state }) => state !== 'not-yet')
  const drifted = kept.filter(({ state }) => state !== 'proved' && state !== 'part')
  const inPart = kept.filter(({ open }) => open !== null)
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
              cell: ({ state }) => <Chip of="promise" state={state} language={language} />,
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

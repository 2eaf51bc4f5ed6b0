'use client'
import { Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import type { Promised } from './promises'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
        `${kept.length} of ${all.length} promises are enforced by this server, ${inPart.length} of them in part; ${drifted.length} await a new proof. A proof deliberately breaks the promise in a copy of the program, and sees that a test notices.`,
        `${all.length} 项承诺中，${kept.length} 项由本服务器强制执行，其中 ${inPart.length} 项仅部分实现，${drifted.length} 项等待重新证明。证明的方法是：在程序副本中故意违反承诺，确认测试能够发现。`,
      )}
      actions={<Print />}
    >
      <Section title={say('What is enforced', '已强制执行')}>
        <Rows
          caption={say('Promises that are enforced', '已强制执行的承诺')}
          rows={kept}
          rowKey={({ id }) => id}
          testid="promise"
          empty={say('The list comes with a build of the server.', '列表随服务器构建生成。')}
          columns={[
            {
              head: say('Promise', '承诺'),
              cell: ({ id, text, open }) => (
                <>
                  {id} · {text}
                  {open ? (
                    <Text size="sm" c="dimmed" mt={2}>
                      {say(`Not yet: ${open}`, `尚未实现：${open}`)}
                    </Text>
                  ) : null}
                </>
              ),
            },
            {
              head: say('Enforced in', '执行位置'),
              cell: ({ keptIn }) => (
                <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {keptIn.join(', ')}
                </Text>
              ),
            },
            {
              head: say('Last proof', '最近证明'),
              cell: ({ at }) => <span style={{ whiteSpace: 'nowrap' }}>{at ?? '–'}</span>,
            },
            {
              head: say(WORDS.state),
              cell: ({ state }) => <Chip of="promise" state={state} language={language} />,
            },
          ]}
        />
      </Section>
      <Section
        title={say('What is not enforced yet', '尚未强制执行')}
        about={say(
          'The company promises these in its policies, too; the program does not check them yet.',
          '公司政策中同样承诺这些内容，但程序尚未强制执行。',
        )}
      >
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

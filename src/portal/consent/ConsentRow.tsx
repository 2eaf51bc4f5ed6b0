'use client'
import { Switch, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { ConsentState } from './consentState'
import { ConsentSince } from './ConsentSince'
import { Chip } from '../../components/Chip'
import { Failure } from '../kit/Failure'
import { focusInstead } from '../../components/focus'
import { useSending } from '../kit/useSending'
import { TurnOff } from './TurnOff'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** One category: what it is, where one stands with it, and its switch. `counted`: what is counted from it, on under a consent of its own. */
export const ConsentRow = ({ term, counted }: { term: ConsentState; counted?: ConsentState | undefined }) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [asking, ask] = useDisclosure()
  const { busy, failure, run, together } = useSending()
  const [withdrawn, setWithdrawn] = useState(false)
  const button = useRef<HTMLInputElement>(null)
  const { category, label, state } = term
  const on = state === 'on'

  const set = async (granted: boolean, also?: string) => {
    ask.close()
    const isSet = await together(async () => {
      const own = await run('/api/consent', { category, granted, language })
      return own.ok && (!also || (await run('/api/consent', { category: also, granted, language })).ok)
    })
    setWithdrawn(isSet && !granted)
    router.refresh()
    // The dialog that was answered has gone; the switch could take nothing while it waited.
    focusInstead(button.current)
  }

  const facts = [
    term.often,
    say(`Purposes: ${term.purposes}`, `处理目的：${term.purposes}`),
    say(`Kept: ${term.kept}`, `保存期限：${term.kept}`),
    say(`Who else may see it: ${term.viewers}`, `可查看的人：${term.viewers}`),
    say(`Legal basis: ${term.basis}`, `处理依据：${term.basis}`),
  ]
  return (
    <div className="gw-choice">
      <div>
        <Text fw={600} id={`name-${category}`}>
          {label}
        </Text>
        <Text size="sm" c="dimmed" id={`about-${category}`}>
          {facts.filter(Boolean).join(say('. ', '；'))}
          {say('.', '。')}
        </Text>
        <ConsentSince term={term} />
        <div role="status">
          {withdrawn && !on ? (
            <Text size="sm" fw={600}>
              {term.otherBasis
                ? say('Off. Nothing more is collected from now on.', '已关闭。从现在起不再收集。')
                : say(
                    'Off. Nothing more is collected from now on. Nobody but you can open what was collected of it; it is deleted within a day.',
                    '已关闭。从现在起不再收集；此前收集的该类数据只有您本人可以查看，并将在一天内删除。',
                  )}
              {counted
                ? say(
                    ` ${counted.label} stay: they are a category of their own.`,
                    `“${counted.label}”是单独的类别，仍会保留。`,
                  )
                : ''}
            </Text>
          ) : null}
        </div>
        <Failure>{failure}</Failure>
      </div>
      {term.hasSwitch ? (
        <Switch
          ref={button}
          size="lg"
          data-testid={`consent-${category}`}
          aria-labelledby={`name-${category}`}
          aria-describedby={`about-${category}`}
          label={on ? say(WORDS.on) : say(WORDS.off)}
          labelPosition="left"
          checked={on}
          disabled={busy}
          onChange={(event) => (event.currentTarget.checked ? void set(true) : ask.open())}
        />
      ) : (
        <div className="gw-word">
          {state === 'fixed' ? null : <Chip of="consent" state={state} language={language} />}
        </div>
      )}
      <TurnOff
        opened={asking}
        onClose={ask.close}
        onConfirm={(also) => void set(false, also)}
        term={term}
        counted={counted}
      />
    </div>
  )
}

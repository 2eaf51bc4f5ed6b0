'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import type { ConsentState } from './consentState'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

/** Since when a switch stands as it does, and under which text. */
export const ConsentSince = ({ term: { state, given, hasSwitch, ending } }: { term: ConsentState }) => {
  const { say } = useWords()
  if (state === 'unread')
    return (
      <Text size="sm">
        {say('Off until you have ', '关闭，需先')}
        <Anchor component={Link} href="/agree" prefetch={false} size="sm">
          {say('read and agreed', '阅读并同意')}
        </Anchor>
        {say('.', '隐私政策。')}
      </Text>
    )
  if (state === 'off' && !given)
    return <Text size="sm">{say('Off. You have never turned it on.', '关闭，您从未开启。')}</Text>
  if (!given) return null
  return (
    <>
      <Text size="sm">
        {state === 'on' ? say('On since ', '开启时间 ') : say('Off since ', '关闭时间 ')}
        <Time at={given.at} />
        {say(`, under version ${given.version}`, `，版本 ${given.version}`)}
        {given.language === 'zh'
          ? say(', read in Chinese.', '，阅读中文文本。')
          : say(', read in English.', '，阅读英文文本。')}
      </Text>
      {ending ? (
        <Text size="sm" data-testid="consent-ending">
          {say('What was collected before ', '')}
          <Time at={ending.before} />
          {say(' is open to you alone, and gone by ', '之前收集的数据只有您本人可以查看，并将于 ')}
          <Time at={ending.until} />
          {say('. Turning it on again keeps none of it.', ' 前删除，重新开启也不会保留。')}
        </Text>
      ) : null}
      {hasSwitch ? null : (
        <Text size="sm">{say('Covered by your agreement to the policy.', '已包含在您对政策的同意中。')}</Text>
      )}
    </>
  )
}

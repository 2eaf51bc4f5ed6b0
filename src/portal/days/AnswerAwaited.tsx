'use client'
import { Alert } from '@mantine/core'
import Link from 'next/link'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** Says that a policy awaits the reader's answer, and where to read it. */
export const AnswerAwaited = () => {
  const { say } = useWords()
  return (
    <Alert variant="outline" title={say('A privacy policy awaits your answer', '有一份隐私政策等待您的答复')}>
      {say(
        'Nothing that it asks for is collected before you agree. ',
        '在您同意之前，系统不会收集其所列数据。',
      )}
      <Link className="gw-link" href="/agree" prefetch={false}>
        {say(WORDS.readIt)}
      </Link>
    </Alert>
  )
}

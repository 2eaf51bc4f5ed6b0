'use client'
import { Button } from '@mantine/core'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

export const Print = () => {
  const { say } = useWords()
  return (
    <Button variant="default" className="gw-no-print" onClick={() => window.print()}>
      {say(WORDS.print)}
    </Button>
  )
}

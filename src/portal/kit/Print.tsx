'use client'
import { Button } from '@mantine/core'
import { useWords } from './Words'

export const Print = () => {
  const { say } = useWords()
  return (
    <Button variant="default" className="gw-no-print" onClick={() => window.print()}>
      {say('Print', '打印')}
    </Button>
  )
}

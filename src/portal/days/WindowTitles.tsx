'use client'
import type { Day } from './day'
import { Duration } from '../kit/Duration'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** The titles of a day's windows, folded away. */
export const WindowTitles = ({ titles }: Pick<Day, 'titles'>) => {
  const { say } = useWords()
  return (
    <details className="gw-more">
      <summary>{say(W.titlesOfWindows(titles.length))}</summary>
      <Rows
        caption={say(WORDS.windowTitles)}
        rows={titles}
        rowKey={({ program, name }) => `${program}\n${name}`}
        empty=""
        columns={[
          { head: say(WORDS.title), cell: ({ name }) => name },
          { head: say(W.program), cell: ({ program }) => program },
          {
            head: say(W.length),
            number: true,
            cell: ({ seconds }) => <Duration seconds={seconds} />,
          },
        ]}
      />
    </details>
  )
}

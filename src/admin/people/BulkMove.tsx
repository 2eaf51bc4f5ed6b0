import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { movedWords } from '../../i18n/moves'
import { MoveForm } from './MoveForm'
import { PassedOver, type Outcome } from './PassedOver'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

/** `there`: who was in the team on that day already. */
type Moved = Outcome<unknown> & { there: unknown[] }

/** Moves those who are selected to a team, and says what came of it. */
export const BulkMove = ({ people, onDone }: { people: string[]; onDone(): void }) => {
  const { say, language } = useSay()
  const [moved, setMoved] = useState<Moved | null>(null)
  if (!moved) return <MoveForm<Moved> path="/api/people/move" body={{ people }} onDone={setMoved} />
  return (
    <div className="gw-form">
      <p className="gw-prompt" role="status">
        {movedWords({ moved: moved.done.length, there: moved.there.length })[language]}
      </p>
      <PassedOver passed={moved.passed} />
      <Button margin={false} onClick={onDone}>
        {say(WORDS.ready)}
      </Button>
    </div>
  )
}

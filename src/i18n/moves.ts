import { both, type Both } from '../base/labels'

/** For which team what is recorded counts, after a move. What is recorded bears the team in which it was done, and no move changes that. */
export const COUNTS_FOR: Both = both(
  'What is recorded from now on, of that day and later, counts for the new team, and its lead may read it. What is recorded already stays with the team in which it was done, also where that day has passed.',
  '从现在起，该日及以后的记录归入新团队，由新团队负责人查看；已有的记录仍属于当时所在的团队，即使该日已经过去。',
)

const moved = (count: number): Both =>
  both(count === 1 ? '1 person was moved.' : `${count} people were moved.`, `已调动 ${count} 人。`)

const there = (count: number): Both =>
  both(
    count === 1
      ? '1 person is in this main team on that day already: nothing was changed for this person.'
      : `${count} people are in this main team on that day already: nothing was changed for them.`,
    `${count} 人当天已在该主要团队，未作更改。`,
  )

/** What a move of several has done. */
export const movedWords = (count: { moved: number; there: number }): Both => {
  const said = [moved(count.moved), ...(count.there ? [there(count.there)] : [])]
  return both(said.map(({ en }) => en).join(' '), said.map(({ zh }) => zh).join(''))
}

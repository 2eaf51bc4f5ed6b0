'use client'
import type { Shot } from './day'
import { besides } from './heldBack'
import type { Part } from './part'
import type { useShown } from './useShown'
import { isSignedOut } from '../../components/request'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'

/** What the server says of a picture of one's own that is deleted. */
const DELETED = 'deleted'

/** What may be done with pictures of one's own: deleted, taken back, asked to be blacked out. An answer is why not, or nothing. */
export const usePictureActs = (category: Shot['category'], pictures: ReturnType<typeof useShown>) => {
  const router = useCalmRouter()
  const { run } = useSending()
  const { next, shown, setAt, takeOff, gone, hold, drop, setFailure } = pictures

  const remove = async (shot: Shot): Promise<string | undefined> => {
    const sent = await run<{ left: number }>(`/api/${category}/${shot.id}/delete`)
    if (!sent.ok && sent.code !== DELETED) return sent.message
    next.current = besides(
      shown.map(({ id }) => id),
      shot.id,
    )
    setAt(null)
    if (sent.ok) hold({ id: shot.id }, sent.answer.left)
    else takeOff(shot.id, sent.message)
    // The server counts without those ten minutes from now on.
    router.refresh()
    return undefined
  }
  const undo = async () => {
    if (!gone) return
    const sent = await run(`/api/${category}/${gone.id}/undo`)
    setFailure(sent.ok ? '' : sent.message)
    // Where no answer came, or the session is over, it may be tried again; after a no there is nothing left to take back.
    if (!sent.ok && (sent.status === 0 || isSignedOut(sent))) return
    if (sent.ok) next.current = gone.id
    else takeOff(gone.id, sent.message)
    drop()
    router.refresh()
  }
  const askToBlackOut = async (shot: Shot, part: Part, reason: string): Promise<string | undefined> => {
    const { width, height } = shot
    const sent = await run(`/api/${category}/${shot.id}/redaction`, {
      x: part.x * width,
      y: part.y * height,
      width: part.width * width,
      height: part.height * height,
      ...(reason ? { reason } : {}),
    })
    if (!sent.ok && sent.code === DELETED) takeOff(shot.id, sent.message)
    else if (!sent.ok) return sent.message
    router.refresh()
    return undefined
  }
  return { remove, undo, askToBlackOut }
}

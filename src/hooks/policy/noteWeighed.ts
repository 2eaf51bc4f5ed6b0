import type { CollectionAfterChangeHook } from 'payload'
import { bindAssessment } from '../../policy/assess/assessmentDraft'
import { readDraft } from '../../policy/life/draft'

interface Saved {
  id: string | number
  status?: string
  assessment?: { text?: string | null; risk?: string | null } | null
}

/** Notes for which terms an assessment was written, whenever somebody writes it. A change of the terms alone leaves the note as it was. */
export const noteWeighed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [doc as Saved, previousDoc as Partial<Saved> | undefined]
  const { text = null, risk = null } = now.assessment ?? {}
  const isSame = text === (before?.assessment?.text ?? null) && risk === (before?.assessment?.risk ?? null)
  if (isSame || !text || now.status !== 'draft') return doc as unknown
  // In the same transaction; with a request of its own otherwise, since reading every language sets the language of the one it is given.
  const within = req.transactionID ? { transactionID: req.transactionID } : {}
  const draft = await readDraft(req.payload, String(now.id), within)
  if (draft) await bindAssessment(req.payload, draft)
  return doc as unknown
}

import type { Payload } from 'payload'
import { LANGUAGES, type Language } from '../base/labels'
import { readDraft } from '../policy/life/draft'

const NEEDED: Record<Language, string> = {
  en: 'Needed so that a lead can tell what a day went into without asking for it each evening; seen by that lead and HR alone.',
  zh: '负责人需要了解工作时间的去向，而不必每晚询问；仅该负责人和人事可见。',
}

/** Writes what the drafted assessment asks for, as its reader would. */
export const answerNotes = async (payload: Payload, id: string): Promise<void> => {
  const draft = await readDraft(payload, id)
  for (const language of LANGUAGES)
    await payload.update({
      collection: 'policies',
      id,
      locale: language,
      depth: 0,
      overrideAccess: true,
      data: {
        assessment: {
          text: (draft?.assessment?.text?.[language] ?? '').replace(/\[\[[^\]]*\]\]/g, NEEDED[language]),
        },
      },
    })
}

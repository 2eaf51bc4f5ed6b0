'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { Policy } from '../../payload-types'
import { DraftAssessment } from './DraftAssessment'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** In the form of a draft: drafts the assessment of what is saved. */
export const AssessmentDraft = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const modified = useFormModified()
  const policy = (savedDocumentData ?? {}) as Partial<Policy>
  if (!id || policy.status !== 'draft') return null
  return (
    <DraftAssessment
      id={String(id)}
      stands={Boolean(policy.assessment?.text?.trim())}
      blocked={modified ? say(W.saveFirst) : undefined}
    />
  )
}

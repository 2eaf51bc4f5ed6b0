'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useCategoryName } from './useCategoryName'
import { useSay } from './useSay'
import * as W from './words'

/** A term by the name of its category. */
export const TermLabel = () => {
  const { data } = useRowLabel<{ category?: string }>()
  const { say } = useSay()
  const name = useCategoryName()(data.category ?? '')
  return <span>{name || say(W.newTerm)}</span>
}

export const PurposeLabel = () => {
  const { data } = useRowLabel<{ zh?: string; en?: string }>()
  const { say } = useSay()
  return <span>{say(data.en ?? '', data.zh ?? '') || say(W.newPurpose)}</span>
}

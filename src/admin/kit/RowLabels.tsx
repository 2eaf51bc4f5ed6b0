'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useCategoryName } from './useCategoryName'
import { useSay } from './useSay'

/** A term by the name of its category. */
export const TermLabel = () => {
  const { data } = useRowLabel<{ category?: string }>()
  const { say } = useSay()
  const name = useCategoryName()(data.category ?? '')
  return <span>{name || say('New term', '新条款')}</span>
}

export const PurposeLabel = () => {
  const { data } = useRowLabel<{ zh?: string; en?: string }>()
  const { say } = useSay()
  return <span>{say(data.en ?? '', data.zh ?? '') || say('New purpose', '新目的')}</span>
}

'use client'
import { useListQuery } from '@payloadcms/ui'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** Says what will be in an empty outbox, and how it comes. */
export const OutboxHint = () => {
  const { say } = useSay()
  const { data, query } = useListQuery()
  // A filter that nothing fits says nothing of the letters that there are.
  if (data?.totalDocs || query.search || Object.keys(query.where ?? {}).length) return null
  return <p className="gw-hint">{say(W.lettersAppearHereWhenSomebody)}</p>
}

'use client'
import { useAuth, useConfig, useListQuery } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { useSay } from './useSay'
import * as W from './words'

interface Props {
  /** Offices to which all rows are open. */
  allFor: readonly string[]
  /** Offices to which rows of those are open for whom they have stated a purpose. */
  openedFor: readonly string[]
}

/** What an empty list means: nothing fits the filter, there is nothing yet, or nothing that is open to the reader. */
export const EmptyList = ({ allFor, openedFor }: Props) => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { config } = useConfig()
  const { collectionSlug, data, query } = useListQuery()
  if (!data || data.docs.length) return null
  const isFiltered = Boolean(query.search) || Object.keys(query.where ?? {}).length > 0
  const holds = (offices: readonly string[]) => user?.roles?.some((role) => offices.includes(role))
  return (
    <p className="gw-hint gw-empty" data-testid="empty-list">
      {isFiltered ? (
        <>
          {say(W.noRowFitsFilter)}
          {/* Loaded anew: the list would put back the filter that it has in hand. */}
          <a href={`${config.routes.admin}/collections/${collectionSlug}?search=`}>{say(W.showAll)}</a>
        </>
      ) : data.totalDocs ? (
        say(W.thereIsNoSuchPage)
      ) : holds(allFor) ? (
        say(W.thereIsNoneYet)
      ) : holds(openedFor) ? (
        say(W.thereIsNone)
      ) : (
        say(W.thereIsNothing)
      )}
    </p>
  )
}

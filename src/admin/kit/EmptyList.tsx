'use client'
import { useAuth, useConfig, useListQuery } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { useSay } from './useSay'

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
          {say(
            'No row fits the filter or the search. Without them there may be some. ',
            '没有符合筛选或搜索条件的记录；去掉条件后可能会有。',
          )}
          {/* Loaded anew: the list would put back the filter that it has in hand. */}
          <a href={`${config.routes.admin}/collections/${collectionSlug}?search=`}>
            {say('Show all', '显示全部')}
          </a>
        </>
      ) : data.totalDocs ? (
        say('There is no such page: the list ends before it.', '没有这一页：列表在此之前已结束。')
      ) : holds(allFor) ? (
        say('There is none yet.', '目前还没有记录。')
      ) : holds(openedFor) ? (
        say('There is none of those whose records you have opened.', '您已申请查看的对象没有此类记录。')
      ) : (
        say('There is nothing that is open to you.', '没有向您开放的记录。')
      )}
    </p>
  )
}

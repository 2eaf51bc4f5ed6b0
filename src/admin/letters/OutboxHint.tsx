'use client'
import { useListQuery } from '@payloadcms/ui'
import { useSay } from '../kit/useSay'

/** Says what will be in an empty outbox, and how it comes. */
export const OutboxHint = () => {
  const { say } = useSay()
  const { data, query } = useListQuery()
  // A filter that nothing fits says nothing of the letters that there are.
  if (data?.totalDocs || query.search || Object.keys(query.where ?? {}).length) return null
  return (
    <p className="gw-hint">
      {say(
        'Letters appear here when somebody is invited, forgets a password or changes an address, and stay for 180 days with how they fared.',
        '邀请成员、忘记密码或更换邮箱时，邮件会出现在这里，并连同发送经过保留 180 天。',
      )}
    </p>
  )
}

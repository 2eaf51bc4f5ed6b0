import { Button } from '@payloadcms/ui'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import * as W from './words'

/** Where people are not reached one by one, the law asks for an announcement: its draft, and how far it is. */
export const Announce = ({ panel, moment, busy, act }: Pick<Parts, 'panel' | 'moment' | 'busy' | 'act'>) => {
  const { say } = useSay()
  const { announcement, counts } = panel
  if (!counts.unreached) return null
  return (
    <div className="gw-notice" data-testid="breach-announce">
      <p>{say(W.notReachedOneByOne(counts.unreached))}</p>
      {announcement ? (
        <a href={`/admin/collections/announcements/${announcement.id}`}>
          {announcement.publicSince
            ? say(W.everybodyCanReadItSince(moment(announcement.publicSince)))
            : announcement.status === 'published'
              ? say(W.itIsPublished)
              : say(W.openDraftAndPublishIt)}
        </a>
      ) : panel.state === 'closed' ? null : (
        <Button
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void act('announcement')}
          extraButtonProps={{ 'data-testid': 'propose-announcement' }}
        >
          {say(W.draftTheAnnouncement)}
        </Button>
      )}
    </div>
  )
}

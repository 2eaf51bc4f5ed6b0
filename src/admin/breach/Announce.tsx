import { Button } from '@payloadcms/ui'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'

/** Where people are not reached one by one, the law asks for an announcement: its draft, and how far it is. */
export const Announce = ({ panel, moment, busy, act }: Pick<Parts, 'panel' | 'moment' | 'busy' | 'act'>) => {
  const { say } = useSay()
  const { announcement, counts } = panel
  if (!counts.unreached) return null
  return (
    <div className="gw-notice" data-testid="breach-announce">
      <p>
        {say(
          `${counts.unreached} ${counts.unreached === 1 ? 'person is' : 'people are'} not reached one by one. The law asks for a public announcement then.`,
          `${counts.unreached} 人无法逐一送达。依法应以公告方式告知。`,
        )}
      </p>
      {announcement ? (
        <a href={`/admin/collections/announcements/${announcement.id}`}>
          {announcement.publicSince
            ? say(
                `Everybody can read it since ${moment(announcement.publicSince)}`,
                `公告自 ${moment(announcement.publicSince)} 起公开可见`,
              )
            : announcement.status === 'published'
              ? say(
                  'It is published, but not everybody can read it: see for whom it is, and from when',
                  '公告已发布，但尚未对所有人公开：请核对面向对象和开始时间',
                )
              : say('Open the draft and publish it', '打开公告草稿并发布')}
        </a>
      ) : panel.state === 'closed' ? null : (
        <Button
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void act('announcement')}
          extraButtonProps={{ 'data-testid': 'propose-announcement' }}
        >
          {say('Draft the announcement', '起草公告')}
        </Button>
      )}
    </div>
  )
}

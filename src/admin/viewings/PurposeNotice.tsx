'use client'
import type { Gate } from './gate'
import { ROLE_NAMES } from '../../record/actWords'
import { useSay } from '../kit/useSay'

interface Props {
  gate: Gate
  scope: 'person' | 'team' | 'company'
  whom?: string
  purpose?: string
}

/** The purpose prompt of words.md, and the very sentence that the person will read. */
export const PurposeNotice = ({ gate, scope, whom, purpose }: Props) => {
  const { say, language } = useSay()
  const what = language === 'en' ? gate.category.label.toLowerCase() : gate.category.label
  const office = gate.options.roles.find((each) => each !== 'manager') ?? 'manager'
  const role = ROLE_NAMES[office]?.[language]
  const each = scope !== 'person'
  const name = whom ?? say(each ? 'these people' : 'somebody', each ? '这些人' : '他人')
  const of = language === 'en' ? `${name}’s` : `${name}的`
  return (
    <div className="gw-notice">
      <p className="gw-prompt">
        {say(
          `You are about to open ${of} ${what}. Choose what for. ${each ? 'Each person whose data is shown will see this.' : 'They will see this.'}`,
          `您即将查看${of}${what}。请选择查看目的，${each ? '每位被查看的人都可以看到此次查看。' : '对方可以看到此次查看。'}`,
        )}
      </p>
      <p className="gw-hint">
        {say('They read under “Who looked”:', '对方将在“谁看过”中看到：')}{' '}
        <q lang={language}>
          {say(
            `${gate.viewer} (${role}) opened your ${what}. Purpose: ${purpose ?? '…'}.`,
            `${gate.viewer}（${role}）查看了您的${what}。目的：${purpose ?? '……'}。`,
          )}
        </q>
      </p>
      <p className="gw-hint">
        {say(
          'It is asked once and lasts until you sign out, 12 hours at most.',
          '只询问一次，直至您退出登录，最长 12 小时。',
        )}
      </p>
    </div>
  )
}

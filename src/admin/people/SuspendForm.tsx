'use client'
import { ReasonForm } from '../kit/Reason'
import { useSay } from '../kit/useSay'

interface Props {
  person: { id: string; name: string }
  suspends: boolean
  onDone(): void
}

/** Says what a suspension means, or its lifting, before it is made. */
export const SuspendForm = ({ person, suspends, onDone }: Props) => {
  const { say } = useSay()
  const effects = suspends
    ? [
        say(
          'The person is signed out everywhere and cannot sign in.',
          '此人将在所有地方退出登录，且无法登录。',
        ),
        say('Devices are refused; nothing more is collected.', '设备将被拒绝，不再收集任何数据。'),
        say('Invitation links stop working.', '邀请链接将失效。'),
        say(
          'Employment, teams and records stay as they are. You can lift this at any time.',
          '任职、团队和记录保持不变，您可以随时恢复。',
        ),
      ]
    : [
        say(
          'The person can sign in again with the same password; who never came is invited again.',
          '此人可以用原密码登录；从未激活的人员恢复为待激活状态。',
        ),
        say(
          'Devices work again, as the policy and the consents allow.',
          '设备按隐私政策和同意情况恢复工作。',
        ),
      ]
  return (
    <ReasonForm
      name="suspend"
      path={`/api/people/${person.id}/${suspends ? 'suspend' : 'resume'}`}
      effects={[...effects, say('This goes on record with your reason.', '此操作连同理由将记录在案。')]}
      verb={suspends ? say('Suspend', '停用账号') : say('Lift the suspension', '恢复账号')}
      onDone={onDone}
    />
  )
}

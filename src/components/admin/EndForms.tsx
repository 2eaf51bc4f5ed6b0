'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { Failure, Radios, TextBox } from './Inputs'
import { useSay } from './useSay'
import { useSending } from './useSending'

interface Props {
  id: string
  /** Whether the person holds an office: then two sign it. */
  isHolder: boolean
  onDone(): void
}

/** Says what an end means before it is made. */
const TwoSign = ({ isHolder }: Pick<Props, 'isHolder'>) => {
  const { say } = useSay()
  return isHolder ? (
    <p data-testid="two-sign">
      {say(
        'This person holds an office: it is done once a second holder of an office has signed, or, where nobody could sign, after 24 hours. Everybody who holds an office is told. To shut the person out at once, suspend the account.',
        '此人担任职责：须由另一位任职者签署后生效；如无人可签署，则于 24 小时后生效。所有任职者均会收到通知。如需立即停止其访问，请停用账号。',
      )}
    </p>
  ) : null
}

/** Needed where two sign it: the second reads it. */
const Reason = ({ value, onText }: { value: string; onText(value: string): void }) => {
  const { say } = useSay()
  return (
    <TextBox
      label={say('Reason', '理由')}
      name="reason"
      required
      maxLength={500}
      value={value}
      onText={onText}
    />
  )
}

export const EndForm = ({ id, isHolder, onDone }: Props) => {
  const { say } = useSay()
  const [when, setWhen] = useState('')
  const [lastDay, setLastDay] = useState('')
  const [reason, setReason] = useState('')
  const { failure, busy, submit } = useSending(onDone)
  const end = (event: FormEvent) => {
    event.preventDefault()
    const given = when === 'now' ? { now: true } : { lastDay }
    void submit(`/api/employments/${id}/end`, isHolder ? { ...given, reason } : given)
  }
  return (
    <form className="gw-form" id="end-form" data-testid="end-form" onSubmit={end}>
      <Radios
        legend={say('When', '何时终止')}
        name="when"
        value={when}
        onText={setWhen}
        options={[
          {
            value: 'day',
            label: say('After a last day', '在最后工作日之后'),
            hint: say(
              "At the midnight that closes it, in the employment's zone.",
              '于该日结束的午夜终止，按任职时区。',
            ),
          },
          {
            value: 'now',
            label: say('Now', '立即'),
            hint: say('From the next request on.', '自下一次请求起生效。'),
          },
        ]}
      />
      {when === 'day' ? (
        <TextBox
          label={say('Last day', '最后工作日')}
          name="lastDay"
          type="date"
          required
          value={lastDay}
          onText={setLastDay}
        />
      ) : null}
      {isHolder ? <Reason value={reason} onText={setReason} /> : null}
      <TwoSign isHolder={isHolder} />
      <div className="gw-notice">
        <p>{say('What then happens:', '届时：')}</p>
        <ul>
          <li>
            {say(
              'If it is the last employment, the person is signed out everywhere and can no longer sign in.',
              '如为此人的最后一项任职，其将在所有地方退出登录，且无法再登录。',
            )}
          </li>
          <li>
            {say(
              'The devices of this employment stop: their tokens are refused.',
              '此任职的设备停止工作，其令牌将被拒绝。',
            )}
          </li>
          <li>
            {say(
              'Nothing more is collected. What was collected is kept until its own day of deletion, as the policy says.',
              '不再收集任何数据；此前收集的数据按隐私政策保存至各自的删除日期。',
            )}
          </li>
          <li>{say('You can undo this for 14 days, with a reason.', '14 天内可以撤销，须说明理由。')}</li>
        </ul>
      </div>
      <Failure message={failure} />
      <Button
        type="submit"
        margin={false}
        disabled={!when || busy}
        extraButtonProps={{ 'data-testid': 'end-submit' }}
      >
        {say('End employment', '终止任职')}
      </Button>
    </form>
  )
}

export const RestoreForm = ({ id, isHolder, onDone }: Props) => {
  const { say } = useSay()
  const [reason, setReason] = useState('')
  const { failure, busy, submit } = useSending(onDone)
  const restore = (event: FormEvent) => {
    event.preventDefault()
    void submit(`/api/employments/${id}/restore`, { reason })
  }
  return (
    <form className="gw-form" id="restore-form" data-testid="restore-form" onSubmit={restore}>
      <p>
        {say(
          'The employment goes on as if it had not ended, and the person can sign in again. Devices are enrolled anew. This goes on record with your reason.',
          '任职将视同未终止，此人可以重新登录，设备须重新登记。此操作连同理由将记录在案。',
        )}
      </p>
      <TwoSign isHolder={isHolder} />
      <Reason value={reason} onText={setReason} />
      <Failure message={failure} />
      <Button
        type="submit"
        margin={false}
        disabled={busy}
        extraButtonProps={{ 'data-testid': 'restore-submit' }}
      >
        {say('Undo the end', '撤销终止')}
      </Button>
    </form>
  )
}

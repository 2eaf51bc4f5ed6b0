'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { restoreWords } from '../../i18n/ends'
import { Effects } from '../kit/Effects'
import { Failure, Radios, TextBox } from '../kit/Inputs'
import { Reason, ReasonForm } from '../kit/Reason'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import { WORDS } from '../../i18n/words'

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

/** @param until the last day that is set already; empty for none. */
export const EndForm = ({ id, until, isHolder, onDone }: Props & { until: string }) => {
  const { say } = useSay()
  const [when, setWhen] = useState('')
  const [lastDay, setLastDay] = useState(until)
  const [reason, setReason] = useState('')
  const { failure, field, busy, run } = useSending(onDone)
  const end = (event: FormEvent) => {
    event.preventDefault()
    const given = when === 'now' ? { now: true } : { lastDay }
    void run(`/api/employments/${id}/end`, isHolder ? { ...given, reason } : given)
  }
  return (
    <form className="gw-form" id="end-form" data-testid="end-form" onSubmit={end}>
      {until ? (
        <p data-testid="end-set">
          {say(
            `It ends after ${until}; until then all goes on. Choose another last day here, or end it now. To have no end, undo the end.`,
            `此任职在 ${until} 之后终止，在此之前一切照常。可在此更改最后工作日或立即终止；如不再终止，请撤销终止。`,
          )}
        </p>
      ) : null}
      <Radios
        legend={say('When it ends', '何时终止')}
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
            label: say(WORDS.atOnce),
            hint: say('From the next request on.', '自下一次请求起生效。'),
          },
        ]}
      />
      {when === 'day' ? (
        <TextBox
          label={say(WORDS.lastDay)}
          name="lastDay"
          type="date"
          required
          value={lastDay}
          onText={setLastDay}
        />
      ) : null}
      {isHolder ? <Reason value={reason} onText={setReason} /> : null}
      <TwoSign isHolder={isHolder} />
      <Effects
        effects={[
          say(
            'If it is the last employment, the person is signed out everywhere and can no longer sign in.',
            '如为此人的最后一项任职，其将在所有地方退出登录，且无法再登录。',
          ),
          say(
            'The devices of this employment stop: their tokens are refused.',
            '此任职的设备停止工作，其令牌将被拒绝。',
          ),
          say(
            'Nothing more is collected. What was collected is kept until its own day of deletion, as the policy says.',
            '不再收集任何数据；此前收集的数据按隐私政策保存至各自的删除日期。',
          ),
          say('You can undo this for 14 days, with a reason.', '14 天内可以撤销，须说明理由。'),
        ]}
      />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={!when || busy || (when === 'day' && Boolean(until) && lastDay === until)}
        extraButtonProps={{ 'data-testid': 'end-submit' }}
      >
        {until && when === 'day'
          ? say('Change the last day', '更改最后工作日')
          : say('End employment', '终止任职')}
      </Button>
    </form>
  )
}

/** @param isToCome whether that end has not come yet: then nothing was lost by it. */
export const RestoreForm = ({ id, isToCome, isHolder, onDone }: Props & { isToCome: boolean }) => {
  const { say, language } = useSay()
  return (
    <ReasonForm
      name="restore"
      path={`/api/employments/${id}/restore`}
      verb={say('Undo the end', '撤销终止')}
      onDone={onDone}
    >
      <p>{restoreWords(isToCome)[language]}</p>
      <TwoSign isHolder={isHolder} />
    </ReasonForm>
  )
}

import type { UIFieldServerComponent } from 'payload'
import { hasRole } from '../../base/roles'
import { readBox, type UnreadLetter } from '../../letters/returned/mailbox'
import { firstCompany } from '../../roll/firstCompany'
import { sayIn } from '../../base/labels'
import { momentIn } from '../kit/times'
import { Moment } from '../kit/Moment'

/** On the page of mail: which letters of the mailbox nobody could make out. By date and id alone: what people write there is theirs. */
export const UnreadLetters: UIFieldServerComponent = async ({ payload, user, i18n }) => {
  if (!hasRole(user, 'admin')) return null
  const box = await readBox(payload)
  if (!box) return null
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  const when = momentIn(zone, language)
  const called = ({ what }: UnreadLetter): string =>
    what === 'returned'
      ? say('returned, but of no letter that is known here', '退信，但不对应任何已知邮件')
      : say('not a returned letter', '不是退信')
  return (
    <section className="field-type" data-testid="unread-letters">
      <span className="field-label">{say('Mailbox of returned letters', '退信邮箱')}</span>
      <p className="gw-hint">
        {say(
          `Read ${when(box.readAt)}, times in ${zone}. ${box.count || 'None'} could not be made out${box.count ? '; unread in the mailbox, and shown here until somebody has read or deleted them there' : ''}.`,
          `读取时间：${when(box.readAt)}（${zone}）。${box.count ? `有 ${box.count} 封无法识别，在邮箱中保持未读；在邮箱中阅读或删除后不再显示。` : '没有无法识别的邮件。'}`,
        )}
      </p>
      {box.unread.length ? (
        <ul>
          {box.unread.toReversed().map((letter) => (
            <li key={letter.uid}>
              <Moment at={letter.at} said={when} /> {letter.id || say('no Message-ID', '无 Message-ID')} (
              {called(letter)})
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

import type { UIFieldServerComponent } from 'payload'
import { hasRole } from '../../base/roles'
import { readBox, type UnreadLetter } from '../../letters/returned/mailbox'
import { firstCompany } from '../../roll/firstCompany'
import { sayIn } from '../../base/labels'
import { momentIn } from '../kit/times'
import { Moment } from '../kit/Moment'
import * as W from './words'

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
    what === 'returned' ? say(W.returnedButOfNoLetter) : say(W.notAReturnedLetter)
  return (
    <section className="field-type" data-testid="unread-letters">
      <span className="field-label">{say(W.mailboxOfReturnedLetters)}</span>
      <p className="gw-hint">
        {say(W.readAndUnreadable({ when: when(box.readAt), zone, count: box.count }))}
      </p>
      {box.unread.length ? (
        <ul>
          {box.unread.toReversed().map((letter) => (
            <li key={letter.uid}>
              <Moment at={letter.at} said={when} /> {letter.id || say(W.noMessageId)} ({called(letter)})
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

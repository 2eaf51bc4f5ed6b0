import type { ShownToSigner } from './signing'
import { MINOR_CHANGE } from '../../i18n/minorChange'
import { useSay } from '../kit/useSay'

interface Props {
  shown: Pick<ShownToSigner, 'isFirst' | 'minor' | 'same'>
  major: boolean
  /** Whether somebody else has signed it already. */
  isSecond: boolean
}

/** What the signature does, said before it is given. */
export const SignEffects = ({ shown: { isFirst, minor, same }, major, isSecond }: Props) => {
  const { say, language } = useSay()
  return (
    <div className="gw-notice">
      <ul>
        <li>
          {major
            ? say(
                'A major change: everybody is asked to read it and agree. What it widens applies to a person only after that person has agreed.',
                '重大变更：系统将请每个人阅读并同意。扩大处理范围的内容，仅在本人同意之后对其生效。',
              )
            : same && !isFirst
              ? say(
                  'It says what the version before it says: nothing changes for anybody, and there is one more version to read. Signing it is not needed.',
                  '内容与上一版本相同：对任何人都没有变化，只是多一个版本。无需签署。',
                )
              : `${MINOR_CHANGE[minor][language]}${say(
                  ' It binds everybody at once. Nobody is asked anew.',
                  '立即对所有人生效，不再重新征求同意。',
                )}`}
        </li>
        <li>
          {say(
            'Once sealed it can never be changed. From its date on it is the configuration: what it does not name cannot be stored.',
            '封存后不能更改。自生效之日起，它就是系统配置：未载明的信息无法存储。',
          )}
        </li>
        <li>
          {isFirst
            ? say('The first version needs one signature.', '首个版本只需一人签署。')
            : isSecond
              ? say(
                  'Yours is the second signature: it seals the version.',
                  '您是第二位签署人，签署后版本即封存。',
                )
              : say(
                  'Two people sign. The second may be anybody else in HR, data protection or administration.',
                  '需要两人签署。第二位可以是其他任何一位人事、隐私负责人或管理员。',
                )}
        </li>
      </ul>
    </div>
  )
}

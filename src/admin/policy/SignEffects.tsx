import type { ShownToSigner } from './signing'
import { MINOR_CHANGE } from '../../i18n/minorChange'
import { useSay } from '../kit/useSay'
import * as W from './words'

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
            ? say(W.majorChange)
            : same && !isFirst
              ? say(W.itSaysWhatVersionBefore)
              : `${MINOR_CHANGE[minor][language]}${say(W.itBindsEverybodyAtOnce)}`}
        </li>
        <li>{say(W.onceSealedItCanNever)}</li>
        <li>
          {isFirst
            ? say(W.firstVersionNeedsOneSignature)
            : isSecond
              ? say(W.yoursIsSecondSignature)
              : say(W.twoPeopleSign)}
        </li>
      </ul>
    </div>
  )
}

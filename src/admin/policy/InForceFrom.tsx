import type { ShownToSigner } from './signing'
import { Radios, TextBox } from '../kit/Inputs'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** `YYYY-MM-DDTHH:MM` in the reader's zone, as a date box wants it. */
const boxValue = (at: Date): string => at.toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T')

interface Props {
  shown: Pick<ShownToSigner, 'at' | 'effectiveFrom' | 'earliestMajor'>
  major: boolean
  /** Whether somebody else has signed it already, and with it the date. */
  isSecond: boolean
  when: string
  from: string
  onWhen(when: string): void
  onFrom(from: string): void
  moment(iso: string): string
}

/** From when the version is in force: the first signer chooses, the second reads what was chosen. */
export const InForceFrom = ({ shown, major, isSecond, when, from, onWhen, onFrom, moment }: Props) => {
  const { say } = useSay()
  const { effectiveFrom, earliestMajor } = shown
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (isSecond)
    return <p>{effectiveFrom ? say(W.inForceFrom(moment(effectiveFrom))) : say(W.inForceAtOnce)}</p>
  return (
    <>
      <Radios
        legend={say(WORDS.inForceFrom)}
        name="when"
        value={when}
        onText={onWhen}
        options={[
          {
            value: 'soon',
            label:
              major && earliestMajor
                ? say(W.asSoonAsPromisedNotice(moment(earliestMajor)))
                : say(WORDS.atOnce),
          },
          { value: 'later', label: say(W.fromALaterDate) },
        ]}
      />
      {when === 'later' ? (
        <TextBox
          label={say(WORDS.inForceFrom)}
          name="effectiveFrom"
          type="datetime-local"
          required
          min={boxValue(new Date((major && earliestMajor) || shown.at))}
          hint={say(W.timeZone(here))}
          value={from}
          onText={onFrom}
        />
      ) : null}
    </>
  )
}

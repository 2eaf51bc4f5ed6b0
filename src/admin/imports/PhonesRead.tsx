import { countryCodeOf } from '../../fields/names'
import { phoneSamples } from '../../people/imports/readCell'
import { CELL_FAULTS } from '../../people/imports/words'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  /** Of the column that holds them; none where no column does. */
  samples: string[]
  countryCode: string
}

/** How the first numbers will be read under the country code chosen. */
export const PhonesRead = ({ samples, countryCode }: Props) => {
  const { say } = useSay()
  const phonesRead = phoneSamples(samples, countryCodeOf(countryCode) ?? undefined)
  if (!phonesRead.length) return null
  return (
    <ul className="gw-hint" data-testid="import-phone">
      {phonesRead.map(({ was, is }, i) => (
        <li key={i}>
          {'value' in is ? say(W.isReadAs(was, is.value)) : say(W.wasAndFault(was, CELL_FAULTS[is.fault]))}
        </li>
      ))}
    </ul>
  )
}

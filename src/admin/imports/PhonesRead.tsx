import { phoneSamples } from '../../people/imports/readCell'
import { CELL_FAULTS } from '../../people/imports/words'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  /** Of the column that holds them; none where no column does. */
  samples: string[]
  /** By which country code each is read that bears none. */
  countryOf(at: number): string | undefined
}

/** How the first numbers will be read. */
export const PhonesRead = ({ samples, countryOf }: Props) => {
  const { say } = useSay()
  const phonesRead = phoneSamples(samples, countryOf)
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

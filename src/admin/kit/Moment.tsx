interface Props {
  /** UTC, ISO 8601; without one there is a dash. */
  at: string | null | undefined
  /** As the page says moments: in one zone, which it names. */
  said(at: string): string
}

/** A moment by itself. */
export const Moment = ({ at, said }: Props) => (at ? <time dateTime={at}>{said(at)}</time> : '–')

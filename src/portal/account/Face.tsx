interface Props {
  name: string
  /** Without one the first sign of the name stands in. */
  picture: string | null
  size: number
}

/** A person's picture; the name stands beside it, so it says nothing to those who listen. */
export const Face = ({ name, picture, size }: Props) =>
  picture ? (
    <img className="gw-face" src={picture} alt="" width={size} height={size} aria-hidden />
  ) : (
    <span className="gw-face" style={{ width: size, height: size, fontSize: size / 2.5 }} aria-hidden>
      {[...name][0]}
    </span>
  )

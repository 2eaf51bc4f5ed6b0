'use client'
import { Avatar } from '@mantine/core'

interface Props {
  name: string
  /** Without one the first sign of the name stands in. */
  picture: string | null
  size: number
}

/** A person's picture; the name stands beside it, so it says nothing to those who listen. */
export const Face = ({ name, picture, size }: Props) => (
  <Avatar src={picture} alt="" size={size} radius="50%" color="glass" aria-hidden>
    {[...name][0]}
  </Avatar>
)

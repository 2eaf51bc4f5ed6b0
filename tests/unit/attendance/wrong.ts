/** Examples that are held to be wrong: id and why. Each is left out of the comparison. */
export const WRONG: Readonly<Record<string, string>> = {}

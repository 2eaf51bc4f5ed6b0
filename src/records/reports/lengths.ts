/** `7:05:30`, to the second: cells of a table and of a file add up to their sums, and say the same wherever they stand. */
export const toTheSecond = (seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Whether a row was refused because a unique value of it is there already. */
export const isDuplicate = (error: unknown): boolean =>
  (error as { name?: string }).name === 'ValidationError'

/** What the two databases say by themselves, past the adapter. */
const RAW: readonly unknown[] = [11_000, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']

/** Whether a row was refused because a unique value of it is there already. */
export const isDuplicate = (error: unknown): boolean => {
  const { name, code } = error as { name?: string; code?: unknown }
  return name === 'ValidationError' || RAW.includes(code)
}

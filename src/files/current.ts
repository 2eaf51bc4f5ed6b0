import { createFileStore, type FileStore } from './store'

const KEY = Symbol.for('glasswork.files')
const holder = globalThis as { [KEY]?: FileStore }

/** Opens the file store of this process; `start` and commands call it once. */
export const openFileStore = (root: string): FileStore => (holder[KEY] = createFileStore(root))

/** The file store of this process. */
export const fileStore = (): FileStore => {
  if (!holder[KEY]) throw new Error('No file store is open.')
  return holder[KEY]
}

import { register } from 'tsx/esm/api'

/** @returns what `npm run bench` may be asked for, by the benches themselves. */
export const benchNames = async () => {
  const unregister = register()
  const { BENCHES } = await import('../../tests/bench/all.ts')
  await unregister()
  return BENCHES.map(({ name }) => name)
}

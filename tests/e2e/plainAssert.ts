import assert from 'node:assert/strict'

/**
 * Where `assert.ok` fails without words of its own, Node 20 looks for them in the source, column by column; in what is built of a file, one long
 * line, that takes minutes. A walk that fails would stand still. The stack says where it was.
 */
assert.ok = (value: unknown, message?: string | Error): asserts value => {
  if (value) return
  if (message instanceof Error) throw message
  throw new assert.AssertionError({
    message: message ?? `not so: ${String(value)}`,
    actual: value,
    expected: true,
    operator: 'ok',
    stackStartFn: assert.ok,
  })
}

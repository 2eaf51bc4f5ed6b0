/** Answers what the parent asks, one message each, and tells it that this process is up; `stop` ends it. */
export const answerParent = <A extends { do: string }>(
  answer: (ask: A) => Promise<unknown>,
  up: object,
): void => {
  process.on('message', ({ n, ask }: { n: number; ask: A }) => {
    void answer(ask)
      .then((value) => ({ n, value }))
      .catch((error: unknown) => ({ n, error: (error as Error).stack }))
      .then((reply) => process.send?.(reply, () => ask.do === 'stop' && process.exit(0)))
  })
  process.send?.(up)
}

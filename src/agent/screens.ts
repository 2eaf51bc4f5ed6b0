/** One picture of one screen, at one moment. */
export interface Shot {
  /** Which screen, from 0, the main one first. */
  screen: number
  jpeg: Buffer
}

/**
 * A picture of each screen, by the system's own means.
 * @throws Error where there is no screen, no permission, or no such module on this computer.
 */
export const captureScreens = async (): Promise<Shot[]> => {
  const { Monitor } = await import('node-screenshots')
  const monitors = Monitor.all().sort(
    (a, b) => Number(b.isPrimary()) - Number(a.isPrimary()) || a.x() - b.x(),
  )
  const shots: Shot[] = []
  for (const [screen, monitor] of monitors.entries()) {
    const image = await monitor.captureImage()
    shots.push({ screen, jpeg: await image.toJpeg() })
  }
  if (!shots.length) throw new Error('no screen')
  return shots
}

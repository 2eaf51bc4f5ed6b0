import sharp from 'sharp'
import { drawDesktop, renderDesktop } from '../../src/demo/desktop'
import { TASKS } from '../../src/demo/tasks'
import type { Picture } from '../faults/pictures'

const COUNT = 8

/** Screens of 1600 × 900 as a computer sends them, JPEG and PNG by turns. */
export const drawScreens = async (): Promise<Picture[]> => {
  const shots = Array.from({ length: COUNT }, (_, n) => ({
    seed: `screen ${n}`,
    person: `person ${n % 3}`,
    task: TASKS[(n * 3) % TASKS.length]!.id,
    language: 'en' as const,
    date: '2040-01-02',
    minutes: 600 + n,
  }))
  await renderDesktop(shots[0]!) // makes its font known to sharp
  return Promise.all(
    shots.map(async (shot, n) => {
      const drawn = sharp(Buffer.from(drawDesktop(shot))).removeAlpha()
      const { data, info } = await (n % 2 ? drawn.jpeg({ quality: 90 }) : drawn.png()).toBuffer({
        resolveWithObject: true,
      })
      return { bytes: data, width: info.width }
    }),
  )
}

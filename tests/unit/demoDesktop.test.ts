import sharp from 'sharp'
import { type DesktopShot, DESKTOP, drawDesktop, renderDesktop } from '../../src/demo/desktop'
import { TASKS, titleOf } from '../../src/demo/tasks'

const shot = (changes: Partial<DesktopShot> = {}): DesktopShot => ({
  seed: '1',
  person: 'demo-wangfang',
  task: 'budget',
  language: 'zh',
  date: '2026-03-12',
  minutes: 617,
  ...changes,
})

describe('drawn desktops', () => {
  it('draws the same for the same seed, and another for another', () => {
    expect(drawDesktop(shot())).toBe(drawDesktop(shot()))
    expect(drawDesktop(shot())).not.toBe(drawDesktop(shot({ seed: '2' })))
  })

  it.each(TASKS.map((task) => [task.id, task] as const))(
    'shows title, time, date and the mark of the demo: %s',
    (_, task) => {
      for (const language of ['zh', 'en'] as const) {
        const svg = drawDesktop(shot({ task: task.id, language }))
        for (const text of [titleOf(task, language), '10:17', '2026-03-12', '演示 · DEMO'])
          expect(svg).toContain(`>${text}<`)
      }
    },
  )

  it('makes a WebP of at most 160 kB with a thumbnail', async () => {
    const image = await renderDesktop(shot())
    expect(await sharp(image.bytes).metadata()).toMatchObject({ format: 'webp', ...DESKTOP })
    expect(image.bytes.length).toBeLessThan(160_000)
    expect(image.thumb.length).toBeLessThan(30_000)
  })
})

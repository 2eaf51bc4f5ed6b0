import type { DiskState } from './health'
import { englishCount, type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import { gigabytes } from './words'

const WIDTH = 280
const HEIGHT = 48

/** The free space over the last two weeks, from zero. */
const line = (samples: DiskState['samples']): string => {
  const [first, last] = [samples.at(0), samples.at(-1)]
  if (!first || !last || last.at === first.at) return ''
  const most = Math.max(...samples.map(({ free }) => free), 1)
  return samples
    .map(({ at, free }) => {
      const x = ((at - first.at) / (last.at - first.at)) * WIDTH
      return `${x.toFixed(1)},${(HEIGHT - (free / most) * HEIGHT).toFixed(1)}`
    })
    .join(' ')
}

const folderNames = (folders: string[], language: Language): string =>
  folders
    .map((folder) =>
      folder === 'data' ? sayIn(language)('data', '数据') : sayIn(language)('pictures', '图片'),
    )
    .join(language === 'en' ? ' and ' : '与')

/** How long the disks last as things go. */
export const Disk = ({ disks, language }: { disks: DiskState[]; language: Language }) => {
  const say = sayIn(language)
  const lasts = ({ low, days, samples }: DiskState): string => {
    if (low) return say('Devices wait until there is room.', '设备等待空间释放后再上传。')
    if (days !== null)
      return say(`Lasts about ${englishCount(days, 'day')} as things go.`, `按目前速度可用约 ${days} 天。`)
    return samples.length > 4
      ? say('It does not shrink.', '可用空间没有减少。')
      : say('A forecast needs a day of measuring.', '测量满一天后给出预测。')
  }
  const scarcest = [...disks].sort((a, b) => a.percentFree - b.percentFree)[0]
  return (
    <Panel
      testid="start-disk"
      title={say('How long does the disk last?', '磁盘还能用多久？')}
      answer={scarcest ? say(`${scarcest.percentFree} % free`, `剩余 ${scarcest.percentFree}%`) : '–'}
    >
      {disks.map((disk) => (
        <div key={disk.folders.join()} className="gw-disk">
          <p>
            {say(
              `${gigabytes(disk.free)} of ${gigabytes(disk.total)} free (${folderNames(disk.folders, 'en')})`,
              `共 ${gigabytes(disk.total)}，剩余 ${gigabytes(disk.free)}（${folderNames(disk.folders, 'zh')}）`,
            )}
          </p>
          <div className="gw-meter" data-warn={disk.warn || undefined} aria-hidden>
            <span style={{ width: `${100 - disk.percentFree}%` }} />
          </div>
          {line(disk.samples) ? (
            <svg
              className="gw-line"
              viewBox={`-1 -2 ${WIDTH + 2} ${HEIGHT + 4}`}
              role="img"
              aria-label={say('Free space over the last two weeks', '近两周的可用空间')}
            >
              <polyline points={line(disk.samples)} />
            </svg>
          ) : null}
          <p className="gw-hint">{lasts(disk)}</p>
        </div>
      ))}
    </Panel>
  )
}

import type { DiskState } from './health'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import { gigabytes } from './amounts'
import * as W from './words'

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
    .map((folder) => (folder === 'data' ? sayIn(language)(W.data) : sayIn(language)(W.pictures)))
    .join(W.and[language])

/** How long the disks last as things go. */
export const Disk = ({ disks, language }: { disks: DiskState[]; language: Language }) => {
  const say = sayIn(language)
  const lasts = ({ low, days, samples }: DiskState): string => {
    if (low) return say(W.devicesWait)
    if (days !== null) return say(W.lastsAboutAsThingsGo(days))
    return samples.length > 4 ? say(W.itDoesNotShrink) : say(W.forecastNeedsDayOfMeasuring)
  }
  const scarcest = [...disks].sort((a, b) => a.percentFree - b.percentFree)[0]
  return (
    <Panel
      testid="start-disk"
      title={say(W.howLongDoesDiskLast)}
      answer={scarcest ? say(W.free(scarcest.percentFree)) : '–'}
    >
      {disks.map((disk) => (
        <div key={disk.folders.join()} className="gw-disk">
          <p>
            {say(
              W.ofFree({
                free: gigabytes(disk.free),
                total: gigabytes(disk.total),
                foldersEn: folderNames(disk.folders, 'en'),
                foldersZh: folderNames(disk.folders, 'zh'),
              }),
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
              aria-label={say(W.freeSpaceLately)}
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

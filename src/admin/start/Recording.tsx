import type { DeviceStates } from './deviceStates'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'

const NAMES = 12

/** Who is being recorded now; of the others how many are connected, and never who they are or why nothing is recorded of them. */
export const Recording = ({ devices, language }: { devices: DeviceStates; language: Language }) => {
  const say = sayIn(language)
  const { recording, connected, away, more } = devices
  const parts = [
    ['recording', say('Recording now', '正在记录'), recording.length],
    ['connected', say('Connected, not recording', '已连接，未记录'), connected],
    ['away', say('Devices not connected', '未连接的设备'), away],
  ] as const
  const total = parts.reduce((sum, [, , count]) => sum + count, 0)
  const comma = say(', ', '、')
  const list = (names: string[]) => {
    const rest = names.length - NAMES
    const shown = names.slice(0, NAMES).join(comma)
    return rest > 0 ? say(`${shown} and ${rest} more`, `${shown}等 ${names.length} 人`) : shown
  }
  return (
    <Panel
      testid="start-recording"
      title={say('Who is being recorded now?', '现在正在记录谁？')}
      answer={recording.length ? `${more ? '≥ ' : ''}${recording.length}` : say('Nobody', '无人')}
    >
      {total ? (
        <>
          <div className="gw-split" aria-hidden>
            {parts
              .filter(([, , count]) => count > 0)
              .map(([key, , count]) => (
                <span key={key} data-part={key} style={{ flexGrow: count }} />
              ))}
          </div>
          <dl className="gw-legend">
            {parts.map(([key, label, count]) => (
              <div key={key}>
                <dt>
                  <span className="gw-swatch" data-part={key} aria-hidden />
                  {label}
                </dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          {recording.length ? <p>{list(recording)}</p> : null}
        </>
      ) : (
        <p className="gw-hint">
          {say(
            'No device is enrolled. People enrol their own computers under Devices, once they have agreed.',
            '尚无登记的设备。成员同意政策后，在“设备”页登记自己的电脑。',
          )}
        </p>
      )}
    </Panel>
  )
}

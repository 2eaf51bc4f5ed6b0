import type { DeviceStates } from './deviceStates'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import * as W from './words'
import { WORDS } from '../../i18n/words'

const NAMES = 12

/** Who is being recorded now; of the others how many are connected, and never who they are or why nothing is recorded of them. */
export const Recording = ({ devices, language }: { devices: DeviceStates; language: Language }) => {
  const say = sayIn(language)
  const { recording, connected, away, more } = devices
  const parts = [
    ['recording', say(W.recordingNow), recording.length],
    ['connected', say(W.connectedNotRecording), connected],
    ['away', say(W.devicesNotConnected), away],
  ] as const
  const total = parts.reduce((sum, [, , count]) => sum + count, 0)
  const comma = say(WORDS.listComma)
  const list = (names: string[]) => {
    const rest = names.length - NAMES
    const shown = names.slice(0, NAMES).join(comma)
    return rest > 0 ? say(W.andMore({ names: shown, rest, count: names.length })) : shown
  }
  return (
    <Panel
      testid="start-recording"
      title={say(W.whoIsBeingRecordedNow)}
      answer={recording.length ? `${more ? '≥ ' : ''}${recording.length}` : say(W.nobody)}
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
        <p className="gw-hint">{say(W.noDeviceIsEnrolled)}</p>
      )}
    </Panel>
  )
}

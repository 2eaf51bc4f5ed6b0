import './chip.css'

/** What a state asks of its reader: it goes on well, waits, wants a look, went wrong; or nothing. */
type Tone = 'good' | 'info' | 'warn' | 'bad' | 'accent' | 'quiet'

/** Each state's sign and tone, once for portal and admin; never by colour alone. */
const STATES = {
  person: {
    invited: ['○', 'info'],
    active: ['●', 'good'],
    suspended: ['‖', 'warn'],
    left: ['■', 'quiet'],
    closed: ['□', 'quiet'],
  },
  standing: {
    recording: ['●', 'accent'],
    paused: ['‖', 'quiet'],
    'not-agreed': ['×', 'quiet'],
    'all-off': ['×', 'quiet'],
  },
  run: { done: ['✓', 'good'], failed: ['▲', 'bad'], running: ['◐', 'info'] },
} as const satisfies Record<string, Record<string, readonly [mark: string, tone: Tone]>>

interface Props {
  of: keyof typeof STATES
  state: string
  /** The state in a word. */
  children: string
}

/** A state: its sign and its word. One that the list does not name is a ring. */
export const Chip = ({ of, state, children }: Props) => {
  const known: Record<string, readonly [string, Tone]> = STATES[of]
  const [mark, tone] = known[state] ?? ['○', 'quiet']
  return (
    <span className="gw-chip" data-mark={mark} data-tone={tone} data-state={state}>
      {children}
    </span>
  )
}

import './coming.css'

interface Props {
  /** What is waited for, for those who hear it. */
  said: string
  lines?: number
}

/** The shape of lines on their way; rows of a table draw their own. */
export const Coming = ({ said, lines = 3 }: Props) => (
  <div className="gw-comings" aria-busy>
    <span>{said}</span>
    {Array.from({ length: lines }, (_, at) => (
      <span key={at} className="gw-coming" aria-hidden />
    ))}
  </div>
)

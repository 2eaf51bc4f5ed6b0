/** Two panes, one over the other: seen through both ways. */
const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" role="img" aria-label="Glasswork" className="gw-mark">
    <rect x="2.5" y="2.5" width="13" height="13" rx="3" fill="currentColor" fillOpacity="0.28" />
    <rect x="8.5" y="8.5" width="13" height="13" rx="3" fill="currentColor" fillOpacity="0.6" />
  </svg>
)

export const Icon = () => <Mark size={22} />

export const Logo = () => (
  <div className="gw-logo">
    <Mark size={40} />
    <span>Glasswork</span>
  </div>
)

import type { ReactNode } from 'react'

/** What stands where there is nothing to open, and why. */
export const Calm = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="gw-calm" data-testid="gate-closed">
    <h2>{title}</h2>
    {children}
  </section>
)

import type { ReactNode } from 'react'

interface Props {
  title: string
  /** Beside the title: one number or word. */
  answer?: ReactNode
  wide?: boolean
  testid: string
  children: ReactNode
}

/** One question of the start page and its answer. */
export const Panel = ({ title, answer, wide, testid, children }: Props) => (
  <section className={wide ? 'gw-panel gw-panel-wide' : 'gw-panel'} data-testid={testid}>
    <header>
      <h2>{title}</h2>
      {answer === undefined ? null : <strong>{answer}</strong>}
    </header>
    {children}
  </section>
)

'use client'
import { Fragment, type ReactNode } from 'react'
import './facts.css'

/** Names and values, side by side. */
export const Facts = ({ facts }: { facts: readonly [string, ReactNode][] }) => (
  <dl className="gw-facts">
    {facts.map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
)

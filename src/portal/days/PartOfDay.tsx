'use client'
import { NativeSelect } from '@mantine/core'
import { BLOCK, type NamedProject } from './assignments'
import { clockIn } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** A part of a day, in milliseconds, and a project; empty: none. */
export interface DayPart {
  from: number
  to: number
  project: string
}

interface Props {
  part: DayPart
  onChange: (part: DayPart) => void
  /** The starts of the ten minutes there are. */
  blocks: readonly number[]
  projects: readonly NamedProject[]
  zone: string
}

/** From when, until when, and on which project. */
export const PartOfDay = ({ part, onChange, blocks, projects, zone }: Props) => {
  const { say } = useWords()
  const { from, to, project } = part
  const option = (at: number) => ({ value: String(at), label: clockIn(new Date(at).toISOString(), zone) })
  return (
    <>
      <NativeSelect
        label={say(WORDS.from)}
        name="from"
        data={blocks.map(option)}
        value={String(from)}
        onChange={(event) => {
          const start = Number(event.currentTarget.value)
          onChange({ ...part, from: start, to: Math.max(to, start + BLOCK) })
        }}
      />
      <NativeSelect
        label={say(WORDS.until)}
        name="to"
        data={blocks.filter((at) => at >= from).map((at) => option(at + BLOCK))}
        value={String(to)}
        onChange={(event) => onChange({ ...part, to: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={say(WORDS.project)}
        name="project"
        data={[
          { value: '', label: say(WORDS.noProject) },
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={project}
        onChange={(event) => onChange({ ...part, project: event.currentTarget.value })}
      />
    </>
  )
}

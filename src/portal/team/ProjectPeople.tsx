'use client'
import type { ProjectTime } from './totals'
import { duration } from '../kit/amounts'
import { Bars } from '../kit/Bars'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** A project by the people who spent time on it. */
export const ProjectPeople = ({ project }: { project: ProjectTime }) => {
  const { say } = useWords()
  const { seconds, people } = project
  const name = project.name || say(WORDS.noProject)
  return (
    <Section title={name} about={say(W.secondsByPeople(duration(seconds, say), people.length))}>
      <Bars caption={say(W.timeByPerson(name))} rows={people} />
    </Section>
  )
}

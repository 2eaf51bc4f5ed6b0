'use client'
import { englishCount } from '../../base/labels'
import type { ProjectTime } from './totals'
import { duration } from '../kit/amounts'
import { Bars } from '../kit/Bars'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** A project by the people who spent time on it. */
export const ProjectPeople = ({ project }: { project: ProjectTime }) => {
  const { say } = useWords()
  const { seconds, people } = project
  const name = project.name || say(WORDS.noProject)
  return (
    <Section
      title={name}
      about={say(
        `${duration(seconds, say)} by ${englishCount(people.length, 'person', 'people')}`,
        `${people.length} 人，共 ${duration(seconds, say)}`,
      )}
    >
      <Bars caption={say(`${name}: time by person`, `${name}：各成员时长`)} rows={people} />
    </Section>
  )
}

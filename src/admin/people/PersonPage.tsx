import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { actsWaiting } from '../kit/pendingActs'
import { personView } from './person'
import { now } from '../../base/clock'
import { yearAndMomentIn } from '../kit/times'
import { type Language, sayIn } from '../../base/labels'
import { lastEnded } from '../../people/staff/applyEnd'
import { personState } from '../../i18n/personStates'
import type { User } from '../../payload-types'
import { maySign } from '../../policy/life/signers'
import { Offices } from './Offices'
import { PersonHead } from './PersonHead'
import {
  AcceptancesTable,
  ConsentsTable,
  DevicesTable,
  EmploymentTable,
  HistoryTable,
  LettersTable,
  TeamsTable,
} from './PersonTables'

/** A person on one page: where he works, in which teams, with which devices, what he agreed to; and what can be done about it. */
export const PersonPage = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const language: Language = req.i18n.language === 'en' ? 'en' : 'zh'
  const person = doc as User
  const view = await personView(req.payload, req.user, person, language)
  const moment = yearAndMomentIn(view.zone, language)
  const me = String(req.user?.id)
  const isHolder = maySign(req.user)
  const waiting = isHolder ? await actsWaiting(req.payload, me, language, String(person.id)) : []
  const at = now()
  const recorded = await lastEnded(req, String(person.id))
  const state = personState(person, at.getTime()) ?? 'active'
  const told = { view, say: sayIn(language), language, moment }

  return (
    <Gutter className="gw-person">
      <PersonHead
        person={person}
        view={view}
        state={state}
        at={at}
        recorded={recorded}
        moment={moment}
        language={language}
      />
      {isHolder ? (
        <Offices
          person={{ id: String(person.id), roles: person.roles ?? [] }}
          waiting={waiting}
          mayBegin={me !== String(person.id) && person.state !== 'closed'}
          moment={moment}
          language={language}
        />
      ) : null}
      <EmploymentTable {...told} />
      <TeamsTable {...told} />
      <DevicesTable {...told} state={state} />
      <AcceptancesTable {...told} />
      <ConsentsTable {...told} />
      <LettersTable {...told} />
      <HistoryTable {...told} />
    </Gutter>
  )
}

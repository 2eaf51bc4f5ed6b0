'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { COUNTS_FOR } from '../../i18n/moves'
import { Effects } from '../kit/Effects'
import { Choice, Failure, TextBox } from '../kit/Inputs'
import { Reason } from '../kit/Reason'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import { useToday } from '../kit/useToday'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Named {
  id: string
  name: string
  /** Of a team. */
  company?: string
  /** Of a company. */
  zone?: string
}

interface Props<Answer> {
  /** Only its teams; all where none is named. */
  company?: string
  path: string
  /** Sent along: whom it is about. */
  body?: object
  onDone(answer: Answer): void
  /** Whether an answer says that the person is there already. */
  isThere?(answer: Answer): boolean
}

/** Says what a move means before it is made: which team, as what, from which day. */
export const MoveForm = <Answer,>({ company, path, body, onDone, isThere }: Props<Answer>) => {
  const { say, language } = useSay()
  const [teams, setTeams] = useState<Named[]>([])
  const [companies, setCompanies] = useState<ReadonlyMap<string, Named>>(new Map())
  const [team, setTeam] = useState('')
  const [role, setRole] = useState('member')
  const [reason, setReason] = useState('')
  const [first] = companies.values()
  const chosen = company ?? teams.find(({ id }) => id === team)?.company
  const [from, setFrom] = useToday((companies.get(chosen ?? '') ?? first)?.zone)
  const [there, setThere] = useState(false)
  const { failure, field, busy, run } = useSending<Answer>((answer) => {
    if (isThere?.(answer)) setThere(true)
    else onDone(answer)
  })

  useEffect(() => {
    const all = (slug: string) =>
      read<{ docs: Named[] }>(language, `/api/${slug}?depth=0&limit=500&sort=name`)
    void Promise.all([all('teams'), all('companies')]).then(([found, of]) => {
      if (found.ok) setTeams(found.answer.docs)
      if (of.ok) setCompanies(new Map(of.answer.docs.map((each) => [each.id, each])))
    })
  }, [language])
  const offered = teams.filter((each) => !company || each.company === company)
  const several = new Set(offered.map((each) => each.company)).size > 1
  const labelOf = (each: Named): string =>
    several ? `${each.name} (${companies.get(each.company ?? '')?.name ?? ''})` : each.name

  const move = (event: FormEvent) => {
    event.preventDefault()
    setThere(false)
    void run(path, { ...body, team, role, from, ...(role === 'member' ? {} : { reason }) })
  }
  return (
    <form className="gw-form" data-testid="move-form" onSubmit={move}>
      <div className="gw-columns">
        <Choice
          label={say(W.newMainTeam)}
          name="team"
          required
          empty={say(WORDS.choose)}
          options={offered.map((each) => ({ value: each.id, label: labelOf(each) }))}
          value={team}
          onText={setTeam}
        />
        <TextBox label={say(WORDS.startDay)} name="from" type="date" required value={from} onText={setFrom} />
        <Choice
          label={say(WORDS.as)}
          name="role"
          options={[
            { value: 'member', label: say(WORDS.member) },
            { value: 'lead', label: say(WORDS.lead) },
            { value: 'deputy', label: say(WORDS.deputy) },
          ]}
          value={role}
          onText={setRole}
        />
        {role === 'member' ? null : <Reason value={reason} onText={setReason} />}
      </div>
      <Effects
        effects={[
          say(W.mainTeamUntilThenEnds),
          COUNTS_FOR[language],
          ...(role === 'member' ? [] : [say(W.leadOrDeputy)]),
        ]}
      />
      {there ? (
        <p className="gw-prompt" role="status">
          {say(W.alreadyInMainTeam)}
        </p>
      ) : null}
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy || !team}
        extraButtonProps={{ 'data-testid': 'move-submit' }}
      >
        {say(W.move)}
      </Button>
    </form>
  )
}

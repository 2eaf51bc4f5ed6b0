'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { now } from '../../clock'
import type { User } from '../../payload-types'
import { EndForm, RestoreForm } from './EndForms'
import { Choice } from './Inputs'
import { MoveForm } from './MoveForm'
import { PaperForm } from './PaperForm'
import { SuspendForm } from './SuspendForm'
import { useSay } from './useSay'

const UNDO_MS = 14 * 86_400_000

interface Props {
  person: { id: string; name: string; state: string }
  employments: { id: string; company: { id: string; name: string }; endsAt: string | null }[]
}

type Act = 'move' | 'end' | 'restore' | 'paper' | 'suspend' | 'resume'

/** What HR may do about a person, each with what it does said before it is done. */
export const PersonActions = ({ person, employments }: Props) => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const at = now().getTime()
  const open = employments.filter(({ endsAt }) => endsAt === null)
  const undoable = employments.filter(({ endsAt }) => endsAt !== null && Date.parse(endsAt) + UNDO_MS > at)
  const [chosen, setChosen] = useState('')
  const isHr = user?.roles?.includes('hr') ?? false
  const maySuspend = (isHr || (user?.roles?.includes('admin') ?? false)) && user?.id !== person.id

  const titles: Record<Act, string> = {
    move: say('Move to another team', '调到其他团队'),
    end: say('End employment', '终止任职'),
    restore: say('Undo the end', '撤销终止'),
    paper: say('Answer on paper', '登记纸质签署'),
    suspend: say('Suspend', '停用账号'),
    resume: say('Lift the suspension', '恢复账号'),
  }
  const isOpen: Record<Act, boolean> = {
    move: isHr && open.length > 0,
    end: isHr && open.length > 0,
    restore: isHr && undoable.length > 0,
    paper: isHr && user?.id !== person.id && ['invited', 'active'].includes(person.state),
    suspend: maySuspend && ['invited', 'active'].includes(person.state),
    resume: maySuspend && person.state === 'suspended',
  }
  const acts = (Object.keys(titles) as Act[]).filter((act) => isOpen[act])
  if (!acts.length) return null

  const slug = (act: Act) => `person-${act}`
  const among = (act: Act) => (act === 'restore' ? undoable : open)
  const employmentOf = (act: Act) => among(act).find(({ id }) => id === chosen) ?? among(act)[0]
  const finish = (act: Act) => () => {
    closeModal(slug(act))
    router.refresh()
  }
  const formOf = (act: Act) => {
    const onDone = finish(act)
    if (act === 'suspend' || act === 'resume')
      return <SuspendForm person={person} suspends={act === 'suspend'} onDone={onDone} />
    if (act === 'paper') return <PaperForm person={person} onDone={onDone} />
    const employment = employmentOf(act)
    if (!employment) return null
    if (act === 'end') return <EndForm id={employment.id} onDone={onDone} />
    if (act === 'restore') return <RestoreForm id={employment.id} onDone={onDone} />
    return (
      <MoveForm
        company={employment.company.id}
        path={`/api/employments/${employment.id}/move`}
        onDone={onDone}
      />
    )
  }
  return (
    <div className="gw-actions" data-testid="person-actions">
      {acts.map((act) => (
        <Button
          key={act}
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => openModal(slug(act))}
          extraButtonProps={{ 'data-testid': `person-${act}` }}
        >
          {titles[act]} …
        </Button>
      ))}
      {acts.map((act) => (
        <Drawer key={act} slug={slug(act)} title={`${titles[act]}: ${person.name}`}>
          {['move', 'end', 'restore'].includes(act) && among(act).length > 1 ? (
            <Choice
              label={say('Employment at', '任职公司')}
              name="employment"
              options={among(act).map(({ id, company }) => ({ value: id, label: company.name }))}
              value={employmentOf(act)?.id ?? ''}
              onText={setChosen}
            />
          ) : null}
          {formOf(act)}
        </Drawer>
      ))}
    </div>
  )
}

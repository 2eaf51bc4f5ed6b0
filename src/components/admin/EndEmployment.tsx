'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { Employment, User } from '../../payload-types'
import { now } from '../../clock'
import { EndForm, RestoreForm } from './EndForms'
import { useSay } from './useSay'

const DRAWER = 'end-employment'
/** How long hr may take an end back. */
const UNDO_MS = 14 * 86_400_000

/** On an employment, for hr: ends it, or takes the end back while that is allowed. */
export const EndEmployment = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  if (!id || !user?.roles?.includes('hr')) return null
  const { endsAt } = (savedDocumentData ?? {}) as Partial<Employment>
  const ends = endsAt ? Date.parse(endsAt) : null
  if (ends !== null && now().getTime() > ends + UNDO_MS) return null

  const title = ends === null ? say('End employment', '终止任职') : say('Undo the end', '撤销终止')
  // What the server changed is shown by reading the page anew: a form that was open would write the old dates back.
  const reload = () => window.location.reload()
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => openModal(DRAWER)}
        extraButtonProps={{ 'data-testid': ends === null ? 'end-employment' : 'restore-employment' }}
      >
        {title}
      </Button>
      <Drawer slug={DRAWER} title={title}>
        {ends === null ? (
          <EndForm id={String(id)} onDone={reload} />
        ) : (
          <RestoreForm id={String(id)} onDone={reload} />
        )}
      </Drawer>
    </>
  )
}

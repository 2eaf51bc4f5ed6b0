import type { AdminViewServerProps } from 'payload'
import { redirect } from 'next/navigation'
import { hasRole, worksInAdmin } from '../../base/roles'
import { gateOf } from '../viewings/gate'
import { readTimeGrid } from './recordedTime'
import { insteadWords, noTeamWords } from './instead'
import { VIEW_TITLES } from '../../i18n/viewTitles'
import { GateClosed } from '../viewings/GateClosed'
import { PurposeForm } from '../viewings/PurposeForm'
import { Frame } from '../kit/Frame'
import { sayIn } from '../../base/labels'
import { TimeGridTable } from './TimeGridTable'
import { ViewingBar } from '../viewings/ViewingBar'
import * as W from './words'

/** HR's month: people by days or by projects, under a viewing for a team or a company. */
export const RecordedTime = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { payload, user } = req
  // Payload leaves views of one's own open to everybody.
  if (!worksInAdmin(user)) redirect(payload.config.routes.admin)
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const title = VIEW_TITLES.recordedTime[language]
  const gate = await gateOf(payload, user, 'activity-days', language)
  const isHr = hasRole(user, 'hr')
  const isOpen = isHr && gate.open.length > 0
  const grid = isOpen ? await readTimeGrid(req, searchParams ?? {}) : null
  const instead = [
    ...(grid?.unshown.month ? [insteadWords(grid.unshown.month, 'month')[language]] : []),
    ...(grid?.unshown.team ? [noTeamWords[language]] : []),
  ]
  return (
    <Frame {...{ initPageResult, params, searchParams }} step={title}>
      <h1>{title}</h1>
      <p className="gw-hint">{say(W.whoHasHowMuchRecorded)}</p>
      {grid ? (
        <>
          <ViewingBar gate={gate} />
          {instead.map((line) => (
            <p key={line} className="gw-notice" role="note" data-testid="instead-of">
              {line}
            </p>
          ))}
          <TimeGridTable grid={grid} />
        </>
      ) : isHr && gate.options.roles.length ? (
        <PurposeForm gate={gate} />
      ) : (
        <GateClosed
          options={isHr ? gate.options : { ...gate.options, roles: [] }}
          category={gate.category}
          language={language}
        />
      )}
    </Frame>
  )
}

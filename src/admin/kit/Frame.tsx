import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props extends Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> {
  /** Short: on a phone it shares its line with the search. */
  step: string
  className?: string
  children: ReactNode
}

/** The admin's frame around a page of our own. */
export const Frame = ({ initPageResult, params, searchParams, step, className = '', children }: Props) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload } = req
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: step }]} />
      <Gutter className={`gw-time-page ${className}`}>{children}</Gutter>
    </DefaultTemplate>
  )
}

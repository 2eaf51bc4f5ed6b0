import { DefaultListView, Gutter, SetStepNav } from '@payloadcms/ui'
import type { ListViewClientProps, ListViewServerProps, SanitizedCollectionConfig } from 'payload'
import { gateOf } from './gate'
import { declarationOf } from '../../categories/declaration'
import { isId } from '../../base/ids'
import { GateClosed } from './GateClosed'
import { PurposeForm } from './PurposeForm'
import { ViewingBar } from './ViewingBar'
import { sayIn } from '../../base/labels'
import * as W from './words'

/** What the default list takes: the rest is the server's, and no function may cross to the client. */
const forClient = (props: ListViewServerProps): ListViewClientProps => {
  const server = new Set([
    'collectionConfig',
    'data',
    'i18n',
    'limit',
    'listPreferences',
    'listSearchableFields',
    'locale',
    'params',
    'payload',
    'permissions',
    'searchParams',
    'user',
  ])
  return Object.fromEntries(
    Object.entries(props).filter(([key]) => !server.has(key)),
  ) as unknown as ListViewClientProps // fromEntries forgets the keys
}

/** Payload offers every column to sort by, and has no word for one that is not: by what rows hold they are not put in order. */
const noOtherOrder = (collection: SanitizedCollectionConfig): string => {
  const others = (declarationOf(collection).askable ?? []).map((name) => `:not(#heading-${name})`).join('')
  return `th${others} .sort-column__buttons { display: none }`
}

/**
 * The list of a category that opens only under a viewing: first the purpose, then the rows. A record opened without one leads back here
 * and, once a purpose is stated, on to the record.
 */
export const PurposeGate = async (props: ListViewServerProps) => {
  const { collectionSlug, i18n, payload, searchParams, user, hasCreatePermission, newDocumentURL } = props
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const gate = await gateOf(payload, user ?? null, collectionSlug, language)
  const { notFound } = searchParams ?? {}
  const wanted = typeof notFound === 'string' && isId(notFound) ? notFound : undefined
  if (gate.open.length) {
    return (
      <>
        <Gutter className="gw-bar-gutter">
          <ViewingBar gate={gate} />
        </Gutter>
        <style>{noOtherOrder(props.collectionConfig)}</style>
        <DefaultListView {...forClient(props)} />
      </>
    )
  }
  const create = hasCreatePermission ? newDocumentURL : undefined
  return (
    <Gutter className="gw-gate">
      <SetStepNav nav={[{ label: gate.category.label }]} />
      <h1>{gate.category.label}</h1>
      {gate.options.roles.length ? (
        <PurposeForm gate={gate} wanted={wanted} />
      ) : (
        <GateClosed options={gate.options} category={gate.category} language={language} />
      )}
      {create && gate.options.inPolicy ? (
        <p className="gw-aside">
          <a href={create}>{say(W.startANewFile)}</a>
        </p>
      ) : null}
    </Gutter>
  )
}

import type { Field, GlobalConfig, GlobalSlug } from 'payload'
import { hasRole } from '../../base/roles'
import { text } from '../../fields/common'
import { nonePersonal } from '../../fields/notPersonal'
import { keepSecret } from '../../hooks/every/keepSecret'
import type { Both } from '../../base/labels'
import { WORDS } from '../../i18n/words'

const ADMIN: NonNullable<GlobalConfig['access']>['read'] = ({ req }) => hasRole(req.user, 'admin')

interface Connection extends Pick<GlobalConfig, 'label'> {
  slug: GlobalSlug
  admin: GlobalConfig['admin']
  /** Why none of its fields is personal. */
  notPersonal: string
  /** The field that is secret, and those to whose place it goes: with the first of them it is dropped. */
  secret: readonly [name: string, belongsTo: readonly string[]]
  fields: Field[]
}

/** How the server reaches another: the administrator alone reads it, and changes it by an act; its secret is ciphertext, and no version of it stays. */
export const defineConnection = ({
  secret,
  notPersonal,
  admin,
  fields,
  ...rest
}: Connection): GlobalConfig => ({
  ...rest,
  access: { read: ADMIN, update: () => false, readVersions: () => false },
  admin: { group: WORDS.system, ...admin },
  lockDocuments: false,
  hooks: { beforeChange: [keepSecret(rest.slug, ...secret)] },
  fields: nonePersonal(notPersonal, fields),
})

/** Typed covered, stored encrypted, never read back. */
export const secretText = (name: string, words: Both): Field =>
  text(name, words, {
    maxLength: 500,
    // Typed where it is changed, by an act: a form has nothing to show of it.
    admin: { hidden: true },
    hooks: { afterRead: [() => null] },
  })

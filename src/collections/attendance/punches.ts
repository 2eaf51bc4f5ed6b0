import { byServer, moment, option, relation, text } from '../../fields/common'
import { label } from '../../base/labels'
import { punches } from '../../categories/punches'
import { defineSystem } from '../../access/records'
import { WORDS } from '../../i18n/words'
import { defineWorked } from '../dataCategory'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import * as W from './words'

/** When somebody came, broke off and went. Never changed: a correction is a row of its own; each is chained to the one received before it. */
export const Punches = defineWorked(punches, {
  columns: ['capturedAt', 'subject', 'kind', 'source', 'flags'],
  indexes: [{ fields: ['employment', 'seq'], unique: true }],
  fields: [
    // employment and client id: the same punch sent twice is one row.
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label(WORDS.kind),
      options: Object.entries(PUNCH_WORDS).map(([value, words]) => option(value, words)),
    },
    { name: 'offset', type: 'number', required: true, label: label(W.minutesAheadOfUtc) },
    {
      name: 'source',
      type: 'select',
      required: true,
      label: label(WORDS.source),
      options: [
        { value: 'portal', label: label(W.portal) },
        { value: 'api', label: label(W.api) },
        { value: 'terminal', label: label(W.terminal) },
        { value: 'hr', label: label(WORDS.hr) },
      ],
    },
    relation('device', 'devices', WORDS.device),
    text('clientId', W.clientId, { required: true, admin: { hidden: true } }),
    text('reason', WORDS.reason),
    {
      name: 'flags',
      type: 'json',
      label: label(W.flags),
      admin: {
        disableListFilter: true,
        components: {
          Field: '/src/admin/attendance/ToldField#ToldField',
          Cell: '/src/admin/attendance/ToldCell#ToldCell',
        },
      },
    },
    { name: 'seq', type: 'number', required: true, label: label(W.numberInTheChain) },
    text('prevHash', W.hashBefore, { admin: { hidden: true } }),
    text('hash', WORDS.hash, { required: true, admin: { hidden: true } }),
  ],
})

/** Where the chain of an employment's punches ends: what has expired leaves it whole. */
export const PunchChains = defineSystem({
  slug: 'punch-chains',
  labels: W.punchChains,
  declares: { category: 'punches', subject: [] },
  fields: [
    byServer(relation('employment', 'employments', WORDS.employment, { required: true, unique: true })),
    { name: 'seq', type: 'number', required: true, label: label(W.numberInTheChain) },
    text('hash', WORDS.hash, { required: true }),
    moment('expiresAt', WORDS.keptUntil, { index: true }),
  ],
})

/** What a punch leaves that has expired, so that its chain verifies: it goes with the chain. */
export const PunchGaps = defineSystem({
  slug: 'punch-gaps',
  labels: W.punchGaps,
  declares: { category: 'punches', subject: [] },
  fields: [
    text('key', WORDS.key, { required: true, unique: true }),
    relation('employment', 'employments', WORDS.employment, { required: true }),
    { name: 'seq', type: 'number', required: true, label: label(W.numberInTheChain) },
    text('prevHash', W.hashBefore),
    text('hash', WORDS.hash, { required: true }),
  ],
})

import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/requests/redaction.ts',
    in: 'carryOut',
    find: '  await Promise.all(old.map((name) => files.remove(category, name)))\n',
    replace: '',
    why: 'the old bytes would stay',
  },
  {
    file: 'src/requests/redaction.ts',
    in: 'carryOut',
    find: '      const data = { file, thumb: small, bytes: image.length }',
    replace: '      const data = { file, bytes: image.length }',
    why: 'the thumbnail would still show it',
  },
  {
    file: 'src/requests/redaction.ts',
    in: 'carryOut',
    find: '      await update(payload, row.id, { oldFile: picture.file, oldThumb: picture.thumb })\n',
    replace: '',
    why: 'nobody would know of the old files after a fault',
  },
  {
    file: 'src/endpoints/records/files.ts',
    in: 'fileEndpoint',
    find: 'const areas = isOwn ? [] : await',
    replace: 'const areas = true ? [] : await',
    why: 'others would see the part while it waits for an answer',
  },
  {
    file: 'src/requests/decide.ts',
    in: 'toDecide',
    find: '  if (isHis) throw forbidden()\n',
    replace: '',
    why: 'people could answer themselves',
  },
]

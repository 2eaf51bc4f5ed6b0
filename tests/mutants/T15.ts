import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/collections/dataCategory.ts',
    in: 'IMAGE_FILES',
    find: "const IMAGE_FILES = ['file', 'thumb'] as const",
    replace: "const IMAGE_FILES = ['file'] as const",
    why: 'the thumbnail would outlive the screenshot',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'finish',
    find: '  await files.remove(category, shot.thumb)\n',
    replace: '',
    why: 'the thumbnail of what a person deleted would stay',
  },
  {
    file: 'src/jobs/records/sweepFiles.ts',
    in: 'sweepFiles',
    find: '      const where: Where = { and: [{ id: { equals: id } }, { file: { equals: file } }] }\n',
    replace: '      const where: Where = { file: { equals: id } }\n',
    why: 'a row whose file is lost would stay and promise an image',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'TOMBSTONES_KEPT',
    find: 'TOMBSTONES_KEPT = 30 * 86_400_000',
    replace: 'TOMBSTONES_KEPT = 3 * 86_400_000',
    why: 'what somebody deleted could come back within the month',
  },
  {
    file: 'src/policy/decide/tombstones.ts',
    in: 'isBuried',
    find: '  return imported && [...tombstones].some((key) => key.endsWith(ending))\n',
    replace: '  return imported && tombstones.has(ending)\n',
    why: 'what a person deleted would come back by a file that calls the computer otherwise',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'finish',
    find: '  await bury(payload, shot, category, shotTombstone(category, device, screen ?? 0, at))\n',
    replace: '',
    why: 'a computer that calls the picture otherwise would bring it back',
  },
  {
    file: 'src/db/sqlite/images.ts',
    in: 'onArrival',
    find: ' and hidden_at is not null`',
    replace: ' and hidden_at is not null and false`',
    why: 'in the ten seconds of its deletion, a picture would come back under another name',
    database: 'sqlite',
  },
  {
    file: 'src/db/mongo/images.ts',
    in: 'onArrival',
    find: '      and(collection, { ...ofScreens(maybeOf), capturedAt, hiddenAt: { $ne: null } }, deleted),\n',
    replace: '',
    why: 'in the ten seconds of its deletion, a picture would come back under another name',
    database: 'mongo',
  },
]

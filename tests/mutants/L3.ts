import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/device.ts',
    in: 'senderOf',
    find: 'atItsEnd(res.locals.sender as Sender)',
    replace: 'res.locals.sender as Sender',
    why: 'a batch that began before a version came into force would be judged by the one before',
  },
  {
    file: 'src/endpoints/ingest/activity.ts',
    in: 'takeActivity',
    find: "if (written === 'moved') sender = await sender.again()\n",
    replace: "if (written === 'moved') sender = { ...sender, epochs: (await sender.again()).epochs }\n",
    why: 'minutes would be stored by what was so when the request began',
  },
  {
    file: 'src/endpoints/ingest/logs.ts',
    in: 'takeLogs',
    find: '    sender = await sender.again()\n',
    replace: '    sender = { ...sender, epochs: (await sender.again()).epochs }\n',
    why: 'logs would be stored by what was so when the request began',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'take',
    find: 'const sender = sameEpochs(epochs, before.epochs) ? atItsEnd(before) : await before.again()',
    replace: 'const sender = { ...atItsEnd(before), epochs }',
    why: 'a picture would be stored by what was so when the upload began',
  },
  {
    file: 'src/endpoints/ingest/device.ts',
    in: 'senderFrom',
    find: 'const found = device && !device.revoked ?',
    replace: 'const found = device ?',
    why: 'a device that is revoked while it sends would be believed',
  },
  {
    file: 'src/http/webHandler.ts',
    in: 'toWebRequest',
    find: 'streamOf(await buffer(req))',
    replace: 'Readable.toWeb(req) as ReadableStream',
    why: 'who begins a request while he may would end it after he was shut out',
  },
]

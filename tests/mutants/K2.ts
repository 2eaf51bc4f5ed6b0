import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/files/images.ts',
    in: 'PIXELS',
    find: 'const PIXELS = 25_000_000',
    replace: 'const PIXELS = 50_000_000',
    why: 'one picture would take half of what the server has',
  },
  {
    file: 'src/files/images.ts',
    in: 'decode',
    find: "const free = await places.take('picture', memoryFor(metadata))\n",
    replace: "const free = await places.take('picture', 0)\n",
    why: 'pictures would be decoded whether there is memory for them or not',
  },
  {
    file: 'src/files/places.ts',
    in: 'createPlaces',
    find: 'running.reduce((sum, each) => sum + each.bytes, bytes) <= memory.left() - SPARE',
    replace: 'bytes <= memory.left() - SPARE',
    why: 'two at once would take the memory that is there for one',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'take',
    find: "  if (taken > (decision.term.perHour ?? MOST_AN_HOUR)) throw refused('too-often')\n",
    replace: '  void [taken, MOST_AN_HOUR]\n',
    why: 'a device would send pictures of every minute, whatever the policy says of an hour',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'take',
    find: '      device,\n      screen,\n',
    replace: '      device,\n      screen: 0,\n',
    why: 'who has two screens would have pictures of one of them refused, or twice as many of one',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'takeImage',
    find: 'return inTurn(`picture:${sender.device}`, async () => {',
    replace: 'return inTurn(`picture:${Math.random()}`, async () => {',
    why: 'those sent at once would not count each other',
  },
  {
    file: 'src/http/bodyRoom.ts',
    in: 'watch',
    find: 'else if (performance.now() - since >= PATIENCE) onStall()',
    replace: 'else if (performance.now() - since >= 20 * PATIENCE) onStall()',
    why: 'an upload that fell silent would keep its place for five minutes',
  },
  {
    file: 'src/http/bodyRoom.ts',
    in: 'enter',
    find: 'if (sum(own) + body.bytes > SHARE)',
    replace: 'if (sum(own) + body.bytes > ROOM)',
    why: 'one person would fill the room for everybody',
  },
  {
    file: 'src/http/readToEnd.ts',
    in: 'drop',
    find: '  req.resume()\n',
    replace: '  req.pause()\n',
    why: 'what a refusal leaves unread would stand before the next request on the connection',
  },
  {
    file: 'src/http/readToEnd.ts',
    in: 'drop',
    find: 'if (dropped > MOST)',
    replace: 'if (dropped < 0)',
    why: 'what nobody wants would be taken in without end',
  },
]

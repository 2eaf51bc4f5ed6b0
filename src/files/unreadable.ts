/**
 * Why a file was not read; for whoever reads files apart from the server, with none of its code.
 * `too-much`: it took more time or memory than any sound one does.
 */
export class Unreadable extends Error {
  constructor(readonly reason: string) {
    super(`A file was not read: ${reason}.`)
  }
}

/** Why an example cannot be computed. */
export class Fault extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

import { addDataAndFileToRequest, type Payload, type PayloadRequest } from 'payload'
import { invalid, Problem } from '../errors'

/** An object, or nothing; whether it is whole, who reads it finds. */
const NO_OTHER = /^\s*(\{|$)/

const isObject = (data: unknown): boolean => typeof data === 'object' && data !== null && !Array.isArray(data)

/** What is wrong with a form, for who sent it; too long stays too long. */
const refusalOf = (error: unknown): Problem => {
  const { status } = (error ?? {}) as { status?: number }
  return status === 413
    ? new Problem(413, 'too-large', 'The form is too long.')
    : invalid('The form cannot be read.')
}

const checkForm = async (request: Request, payload: Payload): Promise<void> => {
  const copy = Object.assign(request.clone(), { payload }) as unknown as PayloadRequest // all that the reader asks for
  try {
    await addDataAndFileToRequest(copy)
  } catch (error) {
    throw refusalOf(error)
  }
  if (copy.data !== undefined && !isObject(copy.data)) throw invalid('The data of the form is no object.')
}

/**
 * Refuses a body that Payload's own routes would take for a fault of the server: a form without a boundary, cut short, or whose data is no
 * object in JSON, and JSON that is none. A form is asked of Payload's own reader, so that both mean the same.
 * @throws Problem 400 `invalid`, 413 `too-large`
 */
export const readableBody = async (request: Request, payload: Payload): Promise<void> => {
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('multipart/')) await checkForm(request, payload)
  else if (type.includes('application/json') && !NO_OTHER.test(await request.clone().text()))
    throw invalid('The body is no object.')
}

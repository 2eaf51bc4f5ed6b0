/** What names a letter of ours besides its Message-ID. */
export const ID_HEADER = 'x-glasswork-letter'

/** The part of a Message-ID that is unlike any other; it stands in envelopes, too. */
export const tokenOf = (messageId: string): string => messageId.replace(/^<|@.*$/g, '')

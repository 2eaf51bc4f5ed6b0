/** How long what somebody gives as a reason is, in characters without the spaces around it: the doors and the forms read it here. */
export const REASON = { least: 1, refusal: 3, most: 500 } as const

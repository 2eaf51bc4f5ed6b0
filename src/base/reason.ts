/** How long what somebody gives as a reason is, in characters without the spaces around it: the doors and the forms read it here. */
export const REASON = { least: 1, refusal: 3, most: 500 } as const
/** The same of what somebody reports of a child's data. */
export const REPORT = { least: 10, most: 4000 } as const

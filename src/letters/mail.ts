import type { EmailAdapter } from 'payload'

/** Until letters can be sent, nothing is: Payload's fallback would print them, links and all, into the log. */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'none@glasswork.invalid',
  defaultFromName: 'Glasswork',
  sendEmail: () => Promise.resolve(),
})

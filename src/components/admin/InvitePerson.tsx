export const InvitePerson = () => null

export const PublishPolicy = () => null

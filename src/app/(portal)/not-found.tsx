import { NotFound } from '../../components/portal/NotFound'

export default NotFound

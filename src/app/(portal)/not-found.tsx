import { NotFound } from '../../components/portal/NotFound'
import { titled } from '../../portal/titled'

export const generateMetadata = titled('Not found', '未找到')

export default NotFound

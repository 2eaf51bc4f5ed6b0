export { sayIn, type Say } from '../../base/labels'

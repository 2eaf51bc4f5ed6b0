// Run by mongosh at each start: the replica set, then the user of the app. What is there stays.
const fs = require('fs')
const password = (name) => fs.readFileSync(`/keys/${name}`, 'utf8').trim()
const root = encodeURIComponent(password('root-password'))
const admin = connect(`mongodb://root:${root}@mongo:27017/admin?directConnection=true`)

const isInitiated = () => {
  try {
    return admin.runCommand({ replSetGetStatus: 1 }).ok === 1
  } catch {
    return false
  }
}
if (!isInitiated()) {
  admin.runCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] } })
  print('replica set initiated')
}
for (let i = 0; i < 120 && !admin.runCommand({ hello: 1 }).isWritablePrimary; i++) sleep(500)
if (!admin.runCommand({ hello: 1 }).isWritablePrimary) {
  print('MongoDB did not become writable within a minute; its log says why.')
  quit(1)
}

const db = admin.getSiblingDB('glasswork')
const user = {
  pwd: password('app-password'),
  roles: [
    { role: 'readWrite', db: 'glasswork' },
    { role: 'dbAdmin', db: 'glasswork' },
  ],
}
if (db.getUser('glasswork')) db.updateUser('glasswork', user)
else db.createUser({ user: 'glasswork', ...user })
print('ready')

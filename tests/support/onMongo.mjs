// MONGO_URI is set by scripts/lib/mongod.mjs, which runs one server for the whole run.
process.env.GW_TEST_DB = 'mongo'

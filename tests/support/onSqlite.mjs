process.env.GW_TEST_DB = 'sqlite'

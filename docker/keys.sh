#!/bin/bash
# Makes what the database is locked with: once, each file whole or not at all.
set -euo pipefail
cd /keys

make() { # name, owner, bytes of randomness
  [ -s "$1" ] && return
  head -c "$3" /dev/urandom | base64 -w 0 >".$1"
  chmod 0400 ".$1"
  chown "$2:$2" ".$1"
  mv ".$1" "$1"
}

make keyfile 999 384 # mongod reads it, in its official image as number 999
make root-password 999 24
make app-password 1000 24 # the app reads it, as node

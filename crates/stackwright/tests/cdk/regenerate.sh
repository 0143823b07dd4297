#!/bin/sh
# Makes the expected templates afresh with the real aws-cdk-lib, in the version that package.json
# pins: all of them, or those of the areas or programs named (`regenerate.sh ec2 iam/roles`).
# Needs node and npm. The library is installed below target/.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../../../target/stackwright-testing/regenerate
mkdir -p "$root"
if ! cmp -s "$here/package-lock.json" "$root/installed.json"; then
  cp "$here/package.json" "$here/package-lock.json" "$root"
  (cd "$root" && npm ci --silent --no-audit --no-fund)
  cp "$here/package-lock.json" "$root/installed.json"
fi
# The library warns about much that the programs do on purpose.
if ! NODE_PATH=$root/node_modules node "$here/regenerate.js" "$@" 2> "$root/log"; then
  cat "$root/log" >&2
  exit 1
fi

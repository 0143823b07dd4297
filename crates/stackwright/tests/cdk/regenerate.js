'use strict';
// Runs every program of this folder, in one process, so that aws-cdk-lib is loaded once. The
// templates land beside the programs, or below $OUT. `regenerate.sh` installs the library and calls
// this; arguments name areas or programs (`ec2`, `ec2/vpc_subnets`), none means all.
const fs = require('fs');
const path = require('path');

const wanted = process.argv.slice(2);
for (const area of fs.readdirSync(__dirname).sort()) {
  const folder = path.join(__dirname, area);
  if (!fs.statSync(folder).isDirectory() || area === 'node_modules') continue;
  for (const file of fs.readdirSync(folder).sort()) {
    const name = `${area}/${path.basename(file, '.js')}`;
    if (!file.endsWith('.js')) continue;
    if (wanted.length > 0 && !wanted.includes(area) && !wanted.includes(name)) continue;
    try {
      require(path.join(folder, file));
    } catch (error) {
      error.message = `${name}: ${error.message}`;
      throw error;
    }
  }
}

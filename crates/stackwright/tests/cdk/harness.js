'use strict';
// Entry point of the aws-cdk-lib programs in this folder. `program(__filename, build)` synthesizes
// with the flags of a new CDK project, less the one that adds a Lambda-backed custom resource to
// every VPC, and without the CDK's own additions to a template (bootstrap parameter and rule,
// analytics, path metadata). The templates land in a folder named like the program, beside it, or
// below $OUT in the same arrangement. `context` holds looked-up values, in the shape of
// cdk.context.json.
const fs = require('fs');
const os = require('os');
const path = require('path');
const cdk = require('aws-cdk-lib');

process.env.CDK_VALIDATION = 'false';

exports.cdk = cdk;

exports.program = function program(file, build, context = {}) {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-'));
  const app = new cdk.App({
    analyticsReporting: false,
    context: {
      ...require('aws-cdk-lib/recommended-feature-flags.json'),
      '@aws-cdk/aws-ec2:restrictDefaultSecurityGroup': false,
      ...context,
    },
    outdir,
    defaultStackSynthesizer: new cdk.BootstraplessSynthesizer(),
  });
  build(app);
  app.synth();
  const relative = path.relative(__dirname, file).replace(/\.js$/, '');
  const target = path.join(process.env.OUT || __dirname, relative);
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  for (const name of fs.readdirSync(outdir)) {
    if (name.endsWith('.template.json')) fs.copyFileSync(path.join(outdir, name), path.join(target, name));
  }
  fs.rmSync(outdir, { recursive: true });
};

'use strict';
// The app of `examples/scale` with aws-cdk-lib: STACKS stacks of QUEUES queues each, into OUT.
const cdk = require('aws-cdk-lib');
const sqs = require('aws-cdk-lib/aws-sqs');

const app = new cdk.App({
  analyticsReporting: false,
  context: require('aws-cdk-lib/recommended-feature-flags.json'),
  outdir: process.env.OUT,
  defaultStackSynthesizer: new cdk.BootstraplessSynthesizer(),
});
for (let s = 0; s < Number(process.env.STACKS); s++) {
  const stack = new cdk.Stack(app, `Stack${s}`);
  for (let q = 0; q < Number(process.env.QUEUES); q++) {
    new sqs.Queue(stack, `Queue${q}`, { visibilityTimeout: cdk.Duration.seconds(30) });
  }
}
app.synth();

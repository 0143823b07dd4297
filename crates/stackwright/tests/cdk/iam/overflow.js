'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'overflow');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  for (let i = 0; i < 200; i++) {
    role.addToPolicy(new iam.PolicyStatement({ actions: [`aws:Action${i}`], resources: [`arn:aws:service:us-east-1:123456789012:resource-${i}/some/long/resource/name/to/fill/the/document`] }));
  }
  const tokens = new cdk.Stack(app, 'overflow-tokens');
  const topic = new cdk.CfnResource(tokens, 'Topic', { type: 'AWS::SNS::Topic' });
  const other = new iam.Role(tokens, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const after = new cdk.CfnResource(tokens, 'After', { type: 'AWS::SNS::Topic' });
  for (let i = 0; i < 150; i++) {
    const grant = iam.Grant.addToPrincipal({ grantee: other, actions: [`sns:Action${i}`], resourceArns: [`${topic.ref}/resource-${i}`, cdk.Fn.sub('arn:${AWS::Partition}:sns:::x' + i)] });
    if (i === 0 || i === 149) grant.applyBefore(after);
  }

  const shapes = new cdk.Stack(app, 'overflow-shapes');
  const allow = (actions, resources, conditions) => new iam.PolicyStatement({ actions: [].concat(actions), resources: [].concat(resources), conditions });
  const in_ = id => new iam.Role(shapes, id, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const long = i => `arn:aws:s3:::bucket-${i}-${'x'.repeat(60)}`;
  const many = (n, make) => Array.from({ length: n }, (_, i) => make(i));
  const sameAction = in_('SameAction');
  many(300, i => sameAction.addToPolicy(allow('s3:GetObject', long(i))));
  const sameResource = in_('SameResource');
  many(1200, i => sameResource.addToPolicy(allow(`s3:Action${i}`, '*')));
  in_('Huge').addToPolicy(allow('s3:GetObject', many(200, long)));
  const hugeAfter = in_('HugeAfter');
  hugeAfter.addToPolicy(allow('a:A', 'small'));
  hugeAfter.addToPolicy(allow('s3:GetObject', many(200, long)));
  hugeAfter.addToPolicy(allow('b:A', 'small2'));
  const mix = in_('Mix');
  many(8, i => mix.addToPolicy(allow(`s3:A${i}`, many(15, k => long(`${i}-${k}`)))));
  many(5, i => mix.addToPolicy(allow('z:Z' + i, 'tiny' + i)));
  const conditional = in_('Conditional');
  many(100, i => conditional.addToPolicy(allow(`s3:A${i}`, `r${i}`, { StringEquals: { 'aws:x': 'y'.repeat(100) + i } })));
  const below = in_('JustBelow');
  many(60, i => below.addToPolicy(allow(['s3:GetObject', `s3:A${i % 7}`], [long(i % 11), long(i % 13)])));
  const grouped = in_('Grouped');
  many(90, i => grouped.addToPolicy(allow(`s3:A${i % 9}`, long(i % 10))));
  const user = new iam.User(shapes, 'User');
  many(100, i => user.addToPolicy(allow(`s3:A${i}`, long(i))));
  const managed = new iam.ManagedPolicy(shapes, 'Managed', { roles: [mix] });
  many(50, i => managed.addStatements(allow(`s3:A${i}`, long(i))));
});

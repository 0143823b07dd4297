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
});

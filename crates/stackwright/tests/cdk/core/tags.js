'use strict';
// Tags of scopes and of resources, in every format, with priorities, filters and removals.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const asg = require('aws-cdk-lib/aws-autoscaling');
const sqs = require('aws-cdk-lib/aws-sqs');
const ssm = require('aws-cdk-lib/aws-ssm');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'tags');
  const group = new Construct(stack, 'Group');
  const queue = new sqs.CfnQueue(group, 'Queue', {
    tags: [{ key: 'own', value: 'own' }, { key: 'low', value: 'own' }, { key: 'gone', value: 'x' }],
  });
  const tags = cdk.Tags.of(stack);
  tags.add('own', 'scope');
  tags.add('low', 'scope', { priority: 20 });
  tags.remove('gone');
  tags.add('nested', 'outer');
  cdk.Tags.of(group).add('nested', 'inner');
  cdk.Tags.of(queue).add('strong', 'inner');
  tags.add('strong', 'outer', { priority: 150 });
  tags.add('included', '1', { includeResourceTypes: ['AWS::SQS::Queue'] });
  tags.add('excluded', '1', { excludeResourceTypes: ['AWS::SQS::Queue'] });
  tags.add('not-launched', '1', { applyToLaunchedInstances: false });
  new asg.CfnAutoScalingGroup(stack, 'Instances', {
    launchConfigurationName: 'web', minSize: '1', maxSize: '1', tags: [{ key: 'z', value: '1', propagateAtLaunch: false }],
  });
  new ssm.CfnParameter(stack, 'Parameter', { type: 'String', value: 'v', tags: { z: '1', B: '2', b: '3' } });
  new cdk.CfnResource(stack, 'Raw', { type: 'AWS::SQS::Queue', properties: {} });
  const untagged = new sqs.CfnQueue(stack, 'Removed', {});
  cdk.Tags.of(untagged).remove('own');
  new sqs.CfnQueue(stack, 'Region', { tags: [{ key: 'a', value: cdk.Aws.REGION }] });
});

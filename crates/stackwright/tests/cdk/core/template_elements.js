'use strict';
// Every section of a template and every resource attribute, with the intrinsic functions.
const { program, cdk } = require('../harness');
const { Fn, Aws } = cdk;

program(__filename, app => {
  const stack = new cdk.Stack(app, 'elements', { description: 'Every element' });
  stack.templateOptions.metadata = { Team: 'a' };
  stack.templateOptions.transforms = ['AWS::Serverless-2016-10-31'];
  stack.templateOptions.templateFormatVersion = '2010-09-09';
  const count = new cdk.CfnParameter(stack, 'Count', {
    type: 'Number', default: 3, description: 'How many', allowedValues: ['1', '3'], allowedPattern: '[0-9]',
    constraintDescription: 'one or three', maxLength: 1, minLength: 1, maxValue: 5, minValue: 1, noEcho: true,
  });
  const several = new cdk.CfnCondition(stack, 'Several', {
    expression: Fn.conditionAnd(
      Fn.conditionEquals(count.valueAsString, '3'),
      Fn.conditionNot(Fn.conditionEquals(Aws.REGION, 'us-east-1'))),
  });
  new cdk.CfnCondition(stack, 'Either', {
    expression: Fn.conditionOr(several, Fn.conditionEquals('a', 'a')),
  });
  new cdk.CfnCondition(stack, 'Dozen', {
    expression: Fn.conditionAnd(...Array.from({ length: 12 }, (_, i) => Fn.conditionEquals('a', String(i)))),
  });
  new cdk.CfnCondition(stack, 'Single', { expression: Fn.conditionOr(Fn.conditionEquals('a', 'b')) });
  const sizes = new cdk.CfnMapping(stack, 'Sizes', { mapping: { small: { Name: 'c', List: ['1'] } } });
  new cdk.CfnRule(stack, 'Rule', {
    ruleCondition: Fn.conditionEquals(count.valueAsString, '1'),
    assertions: [{ assert: Fn.conditionContains(['1', '3'], count.valueAsString), assertDescription: 'one or three' }],
  });
  const raw = new cdk.CfnResource(stack, 'Raw', {
    type: 'Custom::Raw',
    properties: { Z: 1, A: null, B: {}, C: [], D: { z: 1, a: 2 }, F: Fn.conditionIf('Several', 'x', Aws.NO_VALUE) },
  });
  raw.cfnOptions.condition = several;
  raw.cfnOptions.metadata = { a: 1 };
  raw.cfnOptions.creationPolicy = { resourceSignal: { count: 1, timeout: 'PT5M' } };
  raw.cfnOptions.updatePolicy = { autoScalingRollingUpdate: { minInstancesInService: 1 } };
  raw.addPropertyOverride('D.q', 5);
  raw.addPropertyOverride('N.M', 'x');
  raw.addPropertyDeletionOverride('Z');
  raw.addOverride('Type', 'Custom::Other');
  raw.addOverride('Foo', { a: 1 });
  const queue = new (require('aws-cdk-lib/aws-sqs').CfnQueue)(stack, 'Queue', {
    queueName: sizes.findInMap('small', 'Name'), visibilityTimeout: 3,
    tags: [{ key: 'b', value: '2' }, { key: 'B', value: '3' }, { key: 'a', value: '1' }],
  });
  queue.addPropertyOverride('MessageRetentionPeriod', 60);
  queue.addPropertyOverride('Tags.0.Value', '9');
  queue.addPropertyOverride('RedrivePolicy', { b: 1, a: 2 });
  queue.addPropertyOverride('Dotted\\.Key', true);
  const kept = new (require('aws-cdk-lib/aws-sqs').CfnQueue)(stack, 'Kept', { redrivePolicy: {} });
  kept.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  kept.addResourceDependency(queue);
  kept.node.addDependency(raw);
  kept.overrideLogicalId('KeptQueue');
  new cdk.CfnOutput(stack, 'Sub', {
    value: Fn.sub('${AWS::Region}-${X}', { X: queue.ref }), description: 'With a map', exportName: 'sub', condition: several,
  });
  new cdk.CfnOutput(stack, 'PlainSub', { value: Fn.sub('${AWS::Region} ${!Literal}') });
  new cdk.CfnOutput(stack, 'Json', { value: Fn.toJsonString({ a: queue.ref }) });
  new cdk.CfnOutput(stack, 'Length', { value: cdk.Token.asString(Fn.len(Fn.split(',', queue.ref))) });
  new cdk.CfnOutput(stack, 'Joined', {
    value: Fn.join('', ['a', 'b', queue.ref, 'c', Fn.join('', ['x', kept.ref])])
      + Fn.select(1, ['a', 'b']) + Fn.select(0, Fn.split('|', 'a|b')) + Fn.base64('x')
      + Fn.select(0, Fn.cidr('10.0.0.0/16', 2, '8')) + Fn.select(0, Fn.getAzs())
      + Fn.importValue('abc') + Fn.transform('N', { a: 1 }),
  });
  new cdk.CfnOutput(stack, 'Mapped', { value: Fn.findInMap('Sizes', Aws.REGION, 'Name', 'other') });
  new cdk.CfnOutput(stack, 'Commas', { value: Fn.join(',', ['a', Fn.join(',', ['b', queue.ref]), 'c']) });
  new cdk.CfnOutput(stack, 'Empties', { value: Fn.join(',', ['a', '', 'b', queue.ref, '']) });
  new cdk.CfnOutput(stack, 'Only', { value: Fn.join('-', [queue.ref]) });
  new cdk.CfnOutput(stack, 'Text', {
    value: stack.toJsonString({ a: queue.ref, b: [1, kept.ref], c: 'x"y', n: queue.getAtt('Arn') }),
  });
});

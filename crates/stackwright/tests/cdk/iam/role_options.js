'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'role-options');
  const service = new iam.ServicePrincipal('ecs-tasks.amazonaws.com');
  const allow = (actions, resources) => new iam.PolicyStatement({ actions, resources });
  const customer = new iam.ManagedPolicy(stack, 'Customer', { statements: [allow(['s3:ListAllMyBuckets'], ['*'])] });
  const everything = new iam.Role(stack, 'Everything', {
    assumedBy: service,
    roleName: 'everything',
    description: 'A role with every option',
    path: '/team/',
    maxSessionDuration: cdk.Duration.hours(2),
    permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'),
    managedPolicies: [
      iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy'),
      customer,
      iam.ManagedPolicy.fromManagedPolicyName(stack, 'ByName', 'team/some-policy'),
      iam.ManagedPolicy.fromManagedPolicyArn(stack, 'ByArn', 'arn:aws:iam::123456789012:policy/other'),
    ],
    inlinePolicies: {
      First: new iam.PolicyDocument({ statements: [allow(['s3:GetObject'], ['*'])] }),
      Another: new iam.PolicyDocument({ statements: [allow(['s3:PutObject'], ['a']), allow(['s3:DeleteObject'], ['a'])] }),
    },
  });
  everything.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
  everything.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
  everything.addToPolicy(allow(['sqs:SendMessage'], ['*']));
  everything.addToPrincipalPolicy(allow(['sns:Publish'], ['*']));
  everything.attachInlinePolicy(new iam.Policy(stack, 'Attached', { statements: [allow(['ec2:Describe*'], ['*'])] }));
  everything.assumeRolePolicy.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new iam.AccountPrincipal('123456789012')] }));
  everything.assumeRolePolicy.addStatements(new iam.PolicyStatement({ actions: ['sts:TagSession'], principals: [new iam.ServicePrincipal('ecs-tasks.amazonaws.com')] }));
  cdk.Tags.of(everything).add('owner', 'platform');
  new cdk.CfnOutput(stack, 'Arn', { value: everything.roleArn });
  new cdk.CfnOutput(stack, 'Name', { value: everything.roleName });
  new cdk.CfnOutput(stack, 'Id', { value: everything.roleId });
  new cdk.CfnOutput(stack, 'CustomerArn', { value: customer.managedPolicyArn });
  new cdk.CfnOutput(stack, 'CustomerName', { value: customer.managedPolicyName });

  const granted = new iam.Role(stack, 'Granted', { assumedBy: new iam.AccountRootPrincipal() });
  const user = new iam.User(stack, 'User');
  granted.grant(user, 'sts:AssumeRole', 'iam:PassRole');
  granted.grantAssumeRole(user);
  granted.grantPassRole(everything);

  const inner = new (require('constructs').Construct)(stack, 'Inner');
  const nested = new iam.Role(inner, 'Nested', { assumedBy: service, inlinePolicies: {}, managedPolicies: [] });
  nested.addToPolicy(allow(['s3:GetObject'], ['*']));
  nested.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  nested.node.defaultChild.addPropertyOverride('Path', '/over/');
  const frozen = granted.withoutPolicyUpdates();
  frozen.addToPrincipalPolicy(allow(['s3:Frozen'], ['*']));
  const consumer = new cdk.CfnResource(stack, 'Consumer', { type: 'AWS::SNS::Topic' });
  consumer.node.addDependency(everything);
  const afterNested = new cdk.CfnResource(stack, 'AfterNested', { type: 'AWS::SNS::Topic' });
  const g = iam.Grant.addToPrincipal({ grantee: nested, actions: ['s3:X'], resourceArns: ['*'] });
  g.applyBefore(afterNested);
});

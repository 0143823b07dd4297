'use strict';
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const iam = require('aws-cdk-lib/aws-iam');
// Sorting, long names, overrides, principals in other regions and partitions.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'edges');
  const allow = (actions, resources) => new iam.PolicyStatement({ actions: [].concat(actions), resources: [].concat(resources) });
  const ec2 = () => new iam.ServicePrincipal('ec2.amazonaws.com');
  const zeta = new cdk.CfnResource(stack, 'Zeta', { type: 'A::B::C' });
  const alpha = new cdk.CfnResource(stack, 'Alpha', { type: 'A::B::C' });
  new iam.Role(stack, 'Sort', { assumedBy: ec2() }).addToPolicy(allow('a:A', ['é', '~', '{z', '{', 'zz', '|', zeta.ref, alpha.ref, zeta.getAtt('Arn').toString(), '{"Fn::M"', '"q']));
  new iam.Role(stack, 'ActionToken', { assumedBy: ec2() }).addToPolicy(new iam.PolicyStatement({ actions: [zeta.ref, 'z:Z', 'a:A'], resources: ['*'] }));
  const deeper = new Construct(new Construct(stack, 'A'.repeat(100)), 'B'.repeat(120));
  new iam.Role(deeper, 'LongRole', { assumedBy: ec2() }).addToPolicy(allow('a:A', '*'));
  new iam.Policy(deeper, 'LongPolicy', { statements: [allow('a:A', '*')], roles: [new iam.Role(stack, 'Short', { assumedBy: ec2() })] });
  const renamed = new iam.Role(stack, 'Renamed', { assumedBy: ec2() });
  renamed.addToPolicy(allow('a:A', '*'));
  renamed.node.findChild('DefaultPolicy').node.defaultChild.overrideLogicalId('Other');
  new cdk.CfnResource(stack, 'Documents', { type: 'A::B::C', properties: {
    one: new iam.PolicyDocument({ statements: [
      new iam.PolicyStatement({ sid: 'S', effect: iam.Effect.DENY, notActions: ['a:A'], notResources: ['r'], notPrincipals: [new iam.ArnPrincipal('arn')], conditions: { Bool: { a: 'b' } } }),
      new iam.PolicyStatement({ sid: 'T', actions: ['a:A'], resources: ['r'], principals: [new iam.ServicePrincipal('x.amazonaws.com'), new iam.ArnPrincipal('b'), new iam.ArnPrincipal('a'), new iam.CanonicalUserPrincipal('c'), new iam.FederatedPrincipal('f', {})] }),
    ] }),
  } });
  new iam.Role(stack, 'Plain', { assumedBy: new iam.AnyPrincipal(), description: '', managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('X'), iam.ManagedPolicy.fromAwsManagedPolicyName('X')] });
  new iam.Role(stack, 'Bounded', { assumedBy: new iam.AnyPrincipal(), path: '/', permissionsBoundary: new iam.ManagedPolicy(stack, 'Boundary', { statements: [allow('a:A', '*')] }), externalIds: [], maxSessionDuration: cdk.Duration.hours(1) });
  new iam.Policy(stack, 'Unattached', { statements: [allow('a:A', '*')] });
  const twice = new iam.PolicyStatement({ actions: ['a:A'], resources: ['*'], conditions: { StringEquals: { a: '1', b: '2' } } });
  twice.addCondition('StringEquals', { c: '3', a: '9' });
  twice.addCondition('Bool', { q: true });
  new iam.ManagedPolicy(stack, 'Conditions', { statements: [twice] });
  new cdk.CfnOutput(stack, 'GeneratedName', { value: new iam.Policy(stack, 'Generated', { statements: [allow('a:A', '*')], roles: [renamed] }).policyName });

  const hongKong = new cdk.Stack(app, 'edges-hong-kong', { env: { account: '123456789012', region: 'ap-east-1' } });
  const role = (id, assumedBy, more = {}) => new iam.Role(hongKong, id, { assumedBy, ...more });
  for (const region of ['ap-east-1', 'us-east-1', 'me-south-1', 'af-south-1', 'ap-east-2', 'ap-south-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7', 'ca-west-1', 'cn-north-1', 'eu-central-2', 'eu-south-1', 'eu-south-2', 'il-central-1', 'me-central-1', 'mx-central-1', 'us-gov-west-1', 'ap-northeast-3', 'sa-east-1'])
    role(`In-${region}`, new iam.ServicePrincipal('states.amazonaws.com', { region }));
  role('Logs', new iam.ServicePrincipal('logs.eu-west-1.amazonaws.com'));
  role('Cn', new iam.ServicePrincipal('ec2.amazonaws.com.cn'));
  role('CnRegion', new iam.ServicePrincipal('ec2', { region: 'cn-north-1' }));
  role('Odd', new iam.ServicePrincipal('some.service.example'));
  role('Unknown', new iam.ServicePrincipal(cdk.Fn.ref('AWS::StackName')));
  role('Account', new iam.AccountPrincipal('999999999999'));
  const x1 = { conditions: { StringEquals: { x: '1' } } };
  role('C1', new iam.CompositePrincipal(new iam.ServicePrincipal('a.amazonaws.com', x1), new iam.ServicePrincipal('b.amazonaws.com', x1), new iam.ServicePrincipal('c.amazonaws.com')));
  role('C2', new iam.CompositePrincipal(new iam.ServicePrincipal('a.amazonaws.com'), new iam.StarPrincipal()));
  role('C3', new iam.CompositePrincipal(new iam.ServicePrincipal('a.amazonaws.com'), new iam.SessionTagsPrincipal(new iam.ArnPrincipal('arn:x'))));
  role('C4', new iam.CompositePrincipal(new iam.FederatedPrincipal('f', {}, 'sts:AssumeRoleWithWebIdentity'), new iam.ArnPrincipal('arn:x')));
  role('External', new iam.CompositePrincipal(new iam.AccountPrincipal('1'.repeat(12)), new iam.AccountPrincipal('2'.repeat(12))), { externalIds: ['e'] });
  role('ExternalAndMore', new iam.AccountPrincipal('1'.repeat(12)).withConditions({ StringEquals: { 'sts:ExternalId': 'q', z: 'y' } }), { externalIds: ['e'] });
  const china = new cdk.Stack(app, 'edges-china', { env: { account: '123456789012', region: 'cn-north-1' } });
  new iam.Role(china, 'Service', { assumedBy: ec2() });
  new iam.Role(china, 'Root', { assumedBy: new iam.AccountRootPrincipal() });
  new iam.Role(china, 'Managed', { assumedBy: ec2() }).addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('X'));
});

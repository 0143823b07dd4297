'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'vpc-tags', { tags: { stage: 'test', Zebra: 'z' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  cdk.Tags.of(vpc).add('team', 'network');
  for (const subnet of vpc.privateSubnets) cdk.Tags.of(subnet).add('kubernetes.io/role/internal-elb', '1');
  cdk.Tags.of(vpc.publicSubnets[0]).add('Name', 'front');
  cdk.Tags.of(vpc).remove('Name', { priority: 250, includeResourceTypes: ['AWS::EC2::InternetGateway'] });
  vpc.node.defaultChild.addPropertyOverride('CidrBlock', '10.9.0.0/16');
  vpc.publicSubnets[1].node.defaultChild.addPropertyOverride('MapPublicIpOnLaunch', false);
  const igw = vpc.node.findChild('IGW');
  igw.overrideLogicalId('Internet');
  vpc.privateSubnets[0].node.findChild('DefaultRoute').addPropertyOverride('DestinationCidrBlock', '10.0.0.0/8');

  const nested = new cdk.Stack(app, 'vpc-nested');
  const group = new (require('constructs').Construct)(nested, 'Network');
  const inner = new ec2.Vpc(group, 'Vpc', { maxAzs: 1 });
  const outer = new (require('constructs').Construct)(group, 'Default');
  new ec2.Vpc(outer, 'Resource', { maxAzs: 1, natGateways: 0 });
  inner.node.addDependency(group.node.findChild('Default'));
});

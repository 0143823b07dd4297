'use strict';
// Networks of several groups of subnets, published and imported.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ssm = require('aws-cdk-lib/aws-ssm');
const { Construct } = require('constructs');
const T = ssm.ParameterValueType;
const ids = subnets => subnets.map(subnet => subnet.subnetId);
function publish(scope, prefix, vpc, { cidr, groups, description = 'VPC id', tags = {} }) {
  const made = [];
  const put = (key, description, stringValue) => made.push(
    new ssm.StringParameter(scope, key, { parameterName: `${prefix}/${key}`, description, stringValue }));
  const putList = (key, description, stringListValue) => made.push(
    new ssm.StringListParameter(scope, key, { parameterName: `${prefix}/${key}`, description, stringListValue }));
  put('vpc', description, vpc.vpcId);
  if (cidr) put('cidr', 'IPv4 block of the VPC', vpc.vpcCidrBlock);
  putList('azs', 'Availability zones of the VPC', vpc.availabilityZones);
  if (groups.includes('public')) putList('public-subnets', 'Public subnet ids', ids(vpc.publicSubnets));
  if (groups.includes('private')) putList('private-subnets', 'Private subnet ids', ids(vpc.privateSubnets));
  if (groups.includes('isolated')) putList('isolated-subnets', 'Isolated subnet ids', ids(vpc.isolatedSubnets));
  for (const parameter of made) for (const [key, value] of Object.entries(tags)) cdk.Tags.of(parameter).add(key, value);
}
function take(stack, id, prefix, zones, { cidr, groups, names = {} }) {
  const value = (key, type) => ssm.StringParameter.valueForTypedStringParameterV2(stack, `${prefix}/${key}`, type);
  const values = (key, type) => {
    const list = ssm.StringListParameter.valueForTypedListParameter(stack, `${prefix}/${key}`, type);
    return Array.from({ length: zones }, (_, index) => cdk.Fn.select(index, list));
  };
  const subnets = group => groups.includes(group) ? values(`${group}-subnets`, T.AWS_EC2_SUBNET_ID) : undefined;
  return ec2.Vpc.fromVpcAttributes(stack, id, {
    vpcId: value('vpc', T.AWS_EC2_VPC_ID),
    vpcCidrBlock: cidr ? value('cidr', T.STRING) : undefined,
    availabilityZones: values('azs', T.AWS_EC2_AVAILABILITYZONE_NAME),
    publicSubnetIds: subnets('public'),
    privateSubnetIds: subnets('private'),
    isolatedSubnetIds: subnets('isolated'),
    privateSubnetNames: names.private,
  });
}
const tiers = { cidr: true, groups: ['public', 'private', 'isolated'] };
const inner = { groups: ['isolated'] };
program(__filename, app => {
  const network = new cdk.Stack(app, 'network');
  const three = new ec2.Vpc(network, 'Three', {
    maxAzs: 2,
    natGateways: 1,
    subnetConfiguration: [
      { name: 'web', subnetType: ec2.SubnetType.PUBLIC },
      { name: 'app', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      { name: 'db', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
    ],
  });
  publish(network, '/shop/three-v2', three, { ...tiers, description: 'The network of the shop', tags: { team: 'network' } });
  const alone = new ec2.Vpc(network, 'Alone', {
    maxAzs: 1,
    subnetConfiguration: [{ name: 'db', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
  });
  publish(new Construct(network, 'AloneContract'), '/shop/prod/alone', alone, inner);

  const many = new ec2.Vpc(network, 'Many', {
    maxAzs: 2,
    natGateways: 1,
    subnetConfiguration: [
      { name: 'web', subnetType: ec2.SubnetType.PUBLIC },
      { name: 'app', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      { name: 'batch', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    ],
  });
  const batch = { vpcId: many.vpcId, availabilityZones: many.availabilityZones, publicSubnets: many.publicSubnets, privateSubnets: many.selectSubnets({ subnetGroupName: 'batch' }).subnets };
  publish(new Construct(network, 'ManyContract'), '/shop/many', batch, { groups: ['public', 'private'] });

  const user = new cdk.Stack(app, 'user');
  const first = take(user, 'Three', '/shop/three-v2', 2, tiers);
  const second = take(user, 'Alone', '/shop/prod/alone', 1, inner);
  const out = (id, value) => new cdk.CfnOutput(user, id, { value });
  out('Cidr', first.vpcCidrBlock);
  out('Isolated', first.isolatedSubnets[1].subnetId);
  out('Zone', first.publicSubnets[0].availabilityZone);
  const third = take(user, 'Many', '/shop/many', 2, { groups: ['public', 'private'], names: { private: ['batch'] } });
  out('Batch', third.selectSubnets({ subnetGroupName: 'batch' }).subnetIds[1]);
  out('AloneSubnet', second.isolatedSubnets[0].subnetId);
  const group = new ec2.SecurityGroup(user, 'Group', { vpc: first, description: 'clients' });
  group.addIngressRule(ec2.Peer.ipv4(first.vpcCidrBlock), ec2.Port.tcp(443));
});

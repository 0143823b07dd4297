'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const env = { account: '123456789012', region: 'eu-central-1' };
  const stack = new cdk.Stack(app, 'selection', { env });
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'], natGateways: 0,
    subnetConfiguration: [
      { name: 'Web', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'App', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 22 },
      { name: 'Jobs', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
      { name: 'Data', subnetType: PRIVATE_ISOLATED, cidrMask: 26 },
      { name: 'Later', subnetType: PRIVATE_ISOLATED, cidrMask: 26, reserved: true },
    ],
  });
  const F = ec2.SubnetFilter;
  const imported = ec2.Subnet.fromSubnetId(stack, 'Imported', 'subnet-1');
  const cases = {
    Standard: undefined,
    Public: { subnetType: PUBLIC },
    Private: { subnetType: PRIVATE_WITH_EGRESS },
    Isolated: { subnetType: PRIVATE_ISOLATED },
    Jobs: { subnetGroupName: 'Jobs' },
    OnePerAz: { subnetType: PRIVATE_WITH_EGRESS, onePerAz: true },
    Zones: { availabilityZones: ['eu-central-1a', 'eu-central-1c'] },
    GroupZone: { subnetGroupName: 'Data', availabilityZones: ['eu-central-1b'] },
    Explicit: { subnets: [vpc.publicSubnets[0], vpc.isolatedSubnets[2]] },
    ExplicitImported: { subnets: [imported] },
    FilterZones: { subnetFilters: [F.availabilityZones(['eu-central-1b'])] },
    FilterOnePerAz: { subnetFilters: [F.onePerAz()] },
    FilterIds: { subnetFilters: [F.byIds([vpc.privateSubnets[1].subnetId])] },
    FilterMask: { subnetType: PRIVATE_WITH_EGRESS, subnetFilters: [F.byCidrMask(24)] },
    FilterAddresses: { subnetType: PRIVATE_WITH_EGRESS, subnetFilters: [F.containsIpAddresses(['10.0.4.7', '10.0.13.9'])] },
    FilterRanges: { subnetType: PUBLIC, subnetFilters: [F.byCidrRanges(['10.0.1.0/24', '10.0.2.0/24'])] },
    FilterTwo: { subnetType: PRIVATE_WITH_EGRESS, subnetFilters: [F.byCidrMask(24), F.availabilityZones(['eu-central-1c'])] },
    ZonesOnePerAz: { availabilityZones: ['eu-central-1b'], onePerAz: true },
  };
  for (const [name, selection] of Object.entries(cases)) {
    const selected = vpc.selectSubnets(selection);
    new cdk.CfnOutput(stack, name, { value: cdk.Fn.join(',', selected.subnetIds) });
    if (name === 'ExplicitImported') continue; // its zone is not known
    new cdk.CfnOutput(stack, `${name}Zones`, { value: `${selected.availabilityZones.join(',')} ${selected.hasPublic}` });
  }
  const waits = new ec2.CfnEIP(stack, 'Waits');
  waits.node.addDependency(vpc.selectSubnets({ subnetType: PRIVATE_WITH_EGRESS }).internetConnectivityEstablished);
  const waitsForPublic = new ec2.CfnEIP(stack, 'WaitsForPublic');
  waitsForPublic.node.addDependency(vpc.selectSubnets({ subnetType: PUBLIC, availabilityZones: ['eu-central-1b'] }).internetConnectivityEstablished);

  // Without private subnets the default falls to isolated, then to public ones.
  const fallback = new cdk.Stack(app, 'selection-fallback');
  const isolated = new ec2.Vpc(fallback, 'Isolated', { natGateways: 0 });
  new cdk.CfnOutput(fallback, 'IsolatedDefault', { value: cdk.Fn.join(',', isolated.selectSubnets().subnetIds) });
  const open = new ec2.Vpc(fallback, 'Open', { subnetConfiguration: [{ name: 'Public', subnetType: PUBLIC }] });
  new cdk.CfnOutput(fallback, 'OpenDefault', { value: cdk.Fn.join(',', open.selectSubnets({ onePerAz: true }).subnetIds) });
  const nat = new ec2.Vpc(fallback, 'Nat', { maxAzs: 1 });
  const eip = new ec2.CfnEIP(fallback, 'Waits');
  eip.node.addDependency(nat.selectSubnets().internetConnectivityEstablished);
  new ec2.CfnEIP(fallback, 'WaitsForVpc').node.addDependency(nat.internetConnectivityEstablished);

  const dual = new cdk.Stack(app, 'selection-dual');
  const six = new ec2.Vpc(dual, 'Vpc', {
    maxAzs: 1, ipProtocol: ec2.IpProtocol.DUAL_STACK,
    subnetConfiguration: [
      { name: 'Web', subnetType: PUBLIC }, { name: 'App', subnetType: PRIVATE_WITH_EGRESS }, { name: 'Data', subnetType: PRIVATE_ISOLATED },
    ],
  });
  const wait = (id, dependable) => new ec2.CfnEIP(dual, id).node.addDependency(dependable);
  wait('ForVpc', six.internetConnectivityEstablished);
  wait('ForPublic', six.selectSubnets({ subnetType: PUBLIC }).internetConnectivityEstablished);
  wait('ForPrivate', six.selectSubnets().internetConnectivityEstablished);
  wait('ForIsolated', six.isolatedSubnets[0].internetConnectivityEstablished);

  const shut = new cdk.Stack(app, 'selection-no-internet');
  const none = new ec2.Vpc(shut, 'Vpc', { maxAzs: 1, createInternetGateway: false, natGateways: 0 });
  new ec2.CfnEIP(shut, 'Waits').node.addDependency(none.internetConnectivityEstablished);
  new ec2.CfnEIP(shut, 'WaitsForPublic').node.addDependency(none.publicSubnets[0].internetConnectivityEstablished);

  // The gateways of a VPC that hang in its public subnets come with the private subnets' connectivity.
  const two = new cdk.Stack(app, 'selection-nat');
  const shared = new ec2.Vpc(two, 'Vpc', { maxAzs: 2, natGateways: 1 });
  new ec2.CfnEIP(two, 'Waits').node.addDependency(shared.privateSubnets[1].internetConnectivityEstablished);
  new ec2.CfnEIP(two, 'WaitsForVpcConstruct').node.addDependency(shared);
  new ec2.CfnEIP(two, 'WaitsForSubnet').node.addDependency(shared.publicSubnets[0]);
});

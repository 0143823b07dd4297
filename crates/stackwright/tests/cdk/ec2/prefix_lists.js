'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'lists');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const empty = new ec2.PrefixList(stack, 'Empty', { maxEntries: 10 });
  const six = new ec2.PrefixList(stack, 'Six', { prefixListName: 'six', addressFamily: ec2.AddressFamily.IP_V6, entries: [{ cidr: '2001:db8::/32', description: 'd' }, { cidr: '::/0' }] });
  new ec2.PrefixList(stack, 'Default', {});
  const imported = ec2.PrefixList.fromPrefixListId(stack, 'Imported', 'pl-1');
  const group = new ec2.SecurityGroup(stack, 'Group', { vpc, allowAllOutbound: false });
  group.addIngressRule(ec2.Peer.prefixList(empty.prefixListId), ec2.Port.tcp(80));
  group.connections.allowFrom(empty, ec2.Port.tcp(81));
  group.connections.allowTo(imported, ec2.Port.tcp(82));
  group.addEgressRule(ec2.Peer.prefixList('pl-123'), ec2.Port.tcp(9));
  group.addIngressRule(ec2.Peer.securityGroupId('sg-12345678', '123456789012'), ec2.Port.tcp(83));
  group.connections.allowFrom(six, ec2.Port.udp(84), 'six');
  new cdk.CfnOutput(stack, 'Facts', { value: empty.prefixListArn + empty.ownerId + empty.version + six.prefixListId });
});

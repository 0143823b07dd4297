'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const { Peer, Port } = ec2;
  const stack = new cdk.Stack(app, 'imported-groups');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'] });
  const from = (id, options) => ec2.SecurityGroup.fromSecurityGroupId(stack, id, `sg-${id.toLowerCase()}`, options);
  const own = new ec2.SecurityGroup(stack, 'Own', { vpc });
  const closed = new ec2.SecurityGroup(stack, 'Closed', { vpc, allowAllOutbound: false });
  const all = {
    Standard: from('Standard'),
    Egress: from('Egress', { allowAllOutbound: false }),
    Six: from('Six', { allowAllIpv6Outbound: true }),
    EgressSix: from('EgressSix', { allowAllOutbound: false, allowAllIpv6Outbound: true }),
    Fixed: from('Fixed', { mutable: false }),
    FixedEgress: from('FixedEgress', { mutable: false, allowAllOutbound: false }),
    Changeable: from('Changeable', { mutable: true }),
  };
  for (const [name, group] of Object.entries(all)) {
    group.addIngressRule(Peer.anyIpv4(), Port.tcp(80), 'Web');
    group.addIngressRule(Peer.anyIpv4(), Port.tcp(80), 'Web');
    group.addEgressRule(Peer.ipv4('10.0.0.0/8'), Port.tcp(5432));
    group.addEgressRule(Peer.anyIpv6(), Port.tcp(5432));
    group.connections.allowFrom(own, Port.tcp(443));
    group.connections.allowTo(closed, Port.tcp(22), 'Shell');
    closed.connections.allowTo(group, Port.tcp(8443));
    group.connections.allowInternally(Port.udp(1));
    new cdk.CfnOutput(stack, name + 'Id', { value: `${group.securityGroupId} ${group.allowAllOutbound}` });
  }
  all.Standard.connections.allowFrom(all.Egress, Port.tcp(1));
  const token = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Token', cdk.Fn.importValue('Group'));
  token.connections.allowFrom(own, Port.tcp(443));
  own.connections.allowFrom(token, Port.tcp(443));
  closed.connections.allowTo(token, Port.tcp(444));
});

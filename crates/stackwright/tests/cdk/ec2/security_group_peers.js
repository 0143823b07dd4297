'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const { Peer, Port } = ec2;
  const stack = new cdk.Stack(app, 'peers');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'] });
  const other = new ec2.SecurityGroup(stack, 'Other', { vpc });
  const imported = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Imported', 'sg-12345');
  const parameter = new cdk.CfnParameter(stack, 'Parameter', { type: 'AWS::EC2::SecurityGroup::Id' });
  const cidr = new cdk.CfnParameter(stack, 'Cidr', { type: 'String' });
  const peers = [
    Peer.anyIpv4(), Peer.ipv4('10.1.0.0/16'), Peer.ipv4('10.1.2.3/32'), Peer.anyIpv6(), Peer.ipv6('2001:db8::/32'), Peer.prefixList('pl-12345'),
    Peer.securityGroupId('sg-0123456789abcdef0'), Peer.securityGroupId('sg-0123456789abcdef0', '123456789012'), other, imported,
    Peer.securityGroupId(parameter.valueAsString), Peer.ipv4(cidr.valueAsString), Peer.prefixList(cdk.Fn.importValue('List')),
    Peer.ipv4(cdk.Fn.importValue('Range')), Peer.ipv6(cdk.Fn.importValue('Six')),
  ];
  for (const [id, disableInlineRules] of [['Target', false], ['TargetOwn', true]]) {
    const target = new ec2.SecurityGroup(stack, id, { vpc, allowAllOutbound: false, disableInlineRules });
    peers.forEach(peer => {
      target.addIngressRule(peer, Port.tcp(5432));
      target.addEgressRule(peer, Port.tcp(443), 'Out');
    });
    target.addIngressRule(target, Port.allTcp());
  }
  const ports = new ec2.SecurityGroup(stack, 'Ports', { vpc, allowAllOutbound: false });
  const kinds = [
    Port.tcp(22), Port.tcpRange(1000, 2000), Port.allTcp(), Port.udp(53), Port.udpRange(5000, 5010), Port.allUdp(),
    Port.icmpTypeAndCode(3, 4), Port.icmpType(8), Port.icmpPing(), Port.allIcmp(), Port.allIcmpV6(), Port.allTraffic(), Port.esp(), Port.ah(),
    new Port({ protocol: ec2.Protocol.SCTP, fromPort: 1, toPort: 2, stringRepresentation: 'sctp 1-2' }),
    new Port({ protocol: ec2.Protocol.GRE, stringRepresentation: 'GRE' }),
    Port.SSH, Port.SMTP, Port.DNS_UDP, Port.DNS_TCP, Port.HTTP, Port.POP3, Port.IMAP, Port.LDAP, Port.HTTPS, Port.SMB, Port.IMAPS, Port.POP3S,
    Port.MSSQL, Port.NFS, Port.MYSQL_AURORA, Port.RDP, Port.POSTGRES,
  ];
  for (const kind of kinds) {
    ports.addIngressRule(Peer.anyIpv4(), kind);
    ports.addEgressRule(Peer.ipv4('10.0.0.0/8'), kind);
  }
  // Ports that are known only at deployment, and every kind in the id of a rule of its own.
  const number = new cdk.CfnParameter(stack, 'Number', { type: 'Number' });
  const tokens = new ec2.SecurityGroup(stack, 'Tokens', { vpc });
  tokens.addIngressRule(Peer.anyIpv4(), Port.tcp(number.valueAsNumber));
  tokens.addIngressRule(Peer.anyIpv6(), Port.tcp(number.valueAsNumber));
  tokens.addIngressRule(Peer.anyIpv4(), Port.tcpRange(1, number.valueAsNumber));
  tokens.addIngressRule(Peer.anyIpv4(), Port.udp(number.valueAsNumber));
  tokens.addIngressRule(Peer.anyIpv4(), Port.udpRange(number.valueAsNumber, 9));
  tokens.addIngressRule(other, Port.tcp(number.valueAsNumber));
  const own = new ec2.SecurityGroup(stack, 'Own', { vpc });
  kinds.forEach(kind => own.addIngressRule(other, kind));
});

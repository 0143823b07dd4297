'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { Construct } = require('constructs');
program(__filename, app => {
  const { Peer, Port, Connections } = ec2;
  const setup = id => {
    const stack = new cdk.Stack(app, id);
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'] });
    const group = (name, props = {}, scope = stack) => new ec2.SecurityGroup(scope, name, { vpc, ...props });
    return { stack, group };
  };
  {
    const { group } = setup('connections-two-groups');
    const web = group('Web'), db = group('Db');
    db.connections.allowFrom(web, Port.tcp(5432), 'Queries');
    db.connections.allowFrom(web, Port.tcp(5432), 'Queries');
    web.connections.allowTo(db, Port.tcpRange(6000, 6010));
    web.connections.allowFrom(web, Port.tcp(1));
  }
  {
    const { group } = setup('connections-closed-groups');
    const web = group('Web', { allowAllOutbound: false }), db = group('Db', { allowAllOutbound: false });
    db.connections.allowFrom(web, Port.tcp(5432), 'Queries');
    db.connections.allowTo(web, Port.tcp(80));
    web.connections.allowInternally(Port.allTraffic(), 'Cluster');
    db.connections.allowInternally(Port.icmpPing());
    web.connections.allowToAnyIpv4(Port.tcp(443), 'Web');
    web.connections.allowFromAnyIpv4(Port.tcp(443));
    web.connections.allowFrom(Peer.ipv4('10.0.0.0/8'), Port.tcp(22), 'Bastion');
    web.connections.allowTo(Peer.prefixList('pl-1'), Port.tcp(443));
    web.connections.allowTo(Peer.anyIpv6(), Port.udp(53));
    web.connections.allowFrom(Peer.securityGroupId('sg-0123abcd'), Port.udp(53));
    web.connections.allowTo(Peer.securityGroupId('sg-0123abcd'), Port.udp(53));
  }
  {
    const { group } = setup('connections-open-six');
    const web = group('Web', { allowAllIpv6Outbound: true });
    web.connections.allowToAnyIpv4(Port.tcp(443));
    web.connections.allowTo(Peer.anyIpv6(), Port.tcp(443));
    const six = group('Six', { allowAllIpv6Outbound: true, allowAllOutbound: false });
    six.connections.allowToAnyIpv4(Port.tcp(443));
    six.connections.allowTo(Peer.anyIpv6(), Port.tcp(443));
    const four = group('Four');
    four.connections.allowTo(Peer.anyIpv6(), Port.tcp(443));
    four.connections.allowTo(Peer.ipv6('2001:db8::/32'), Port.tcp(444));
  }
  {
    const { group } = setup('connections-default-port');
    const db = new Connections({ securityGroups: [group('Db')], defaultPort: Port.tcp(5432) });
    const cache = new Connections({ securityGroups: [group('Cache', { allowAllOutbound: false })], defaultPort: Port.tcp(6379) });
    const web = group('Web', { allowAllOutbound: false });
    db.allowDefaultPortFrom(web, 'Queries');
    web.connections.allowToDefaultPort(cache);
    db.allowDefaultPortInternally();
    cache.allowDefaultPortFromAnyIpv4('Open');
    cache.allowDefaultPortTo(db, 'Odd');
    db.allowToDefaultPort(cache);
  }
  {
    const { stack, group } = setup('connections-several-groups');
    const scope = new Construct(stack, 'App');
    const front = new Connections({ securityGroups: [group('A', {}, scope), group('B', { allowAllOutbound: false }, scope)] });
    const back = new Connections({ securityGroups: [group('C', { allowAllOutbound: false }), group('D')] });
    front.allowTo(back, Port.tcp(8080), 'Call');
    front.allowInternally(Port.tcp(7946));
    back.allowFrom(Peer.anyIpv4(), Port.tcp(443));
    const late = group('Late', { allowAllOutbound: false });
    front.addSecurityGroup(late);
    back.addSecurityGroup(group('LateToo'));
    front.allowFrom(back, Port.udp(9));
  }
  {
    // A peer that is no security group, with a default port of its own.
    const { group } = setup('connections-peers');
    const office = new Connections({ peer: Peer.ipv4('192.0.2.0/24'), defaultPort: Port.tcp(8443) });
    const web = group('Web', { allowAllOutbound: false });
    web.connections.allowFrom(office, Port.tcp(443));
    web.connections.allowToDefaultPort(office);
    office.allowTo(web, Port.tcp(444));
    office.allowFrom(web, Port.tcp(445));
    const both = new Connections({ securityGroups: [web], peer: Peer.ipv4('198.51.100.0/24') });
    both.allowFrom(office, Port.tcp(1));
    group('Other').connections.allowFrom(both, Port.tcp(2));
  }
  {
    const { group } = setup('connections-own-rules');
    const web = group('Web', { disableInlineRules: true }), db = group('Db', { disableInlineRules: true, allowAllOutbound: false });
    db.connections.allowFrom(web, Port.tcp(5432), 'Queries');
    db.connections.allowTo(web, Port.tcp(80));
    db.connections.allowInternally(Port.tcp(1));
    web.connections.allowFromAnyIpv4(Port.tcp(80));
    web.addIngressRule(db, Port.tcp(81), 'Direct', true);
    web.addEgressRule(db, Port.tcp(82), 'Direct', true);
    db.addEgressRule(web, Port.tcp(83), 'Direct', true);
    db.addEgressRule(Peer.anyIpv4(), Port.tcp(84), 'Direct', true);
  }
  {
    // Rules of nested groups: the id of the rule holds the unique id of the other group.
    const { stack, group } = setup('connections-nested');
    const shop = new Construct(new Construct(stack, 'Shop'), 'Default');
    const web = group('Resource', {}, new Construct(shop, 'Web'));
    const db = group('Db', { allowAllOutbound: false }, new Construct(shop, 'A very long name of a construct that goes on for a while'));
    db.connections.allowFrom(web, Port.tcp(5432));
    db.connections.allowTo(web, Port.allIcmp());
  }
});

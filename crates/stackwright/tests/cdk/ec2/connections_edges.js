'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const { Peer, Port, Connections } = ec2;
  const setup = id => {
    const stack = new cdk.Stack(app, id);
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'] });
    return (name, props = {}) => new ec2.SecurityGroup(stack, name, { vpc, ...props });
  };
  const closed = { allowAllOutbound: false }, own = { allowAllOutbound: false, disableInlineRules: true };
  {
    // From and to itself is one way only, however itself is named.
    const group = setup('edges-itself');
    const web = group('Web', closed), db = group('Db', closed);
    web.connections.allowFrom(web, Port.tcp(1));
    web.connections.allowTo(web.connections, Port.tcp(2));
    const both = new Connections({ securityGroups: [web, db], peer: Peer.ipv4('10.0.0.0/8'), defaultPort: Port.tcp(5) });
    both.allowFrom(both, Port.tcp(3));
    both.allowTo(both, Port.tcp(4));
    both.allowDefaultPortFrom(both);
    both.allowToDefaultPort(both);
    both.allowFrom(web, Port.tcp(6));
    new Connections({ securityGroups: [web] }).allowFrom(web, Port.tcp(7));
  }
  {
    // Rules for IPv6 leave the rule in place that blocks IPv4.
    const group = setup('edges-ipv6-only');
    for (const [name, props] of [['Closed', closed], ['Own', own]]) {
      const web = group(name, props);
      web.addEgressRule(Peer.anyIpv6(), Port.tcp(443));
      web.connections.allowTo(Peer.ipv6('2001:db8::/32'), Port.tcp(80));
    }
    const then = group('Then', own);
    then.addEgressRule(Peer.anyIpv6(), Port.tcp(443));
    then.addEgressRule(Peer.anyIpv4(), Port.tcp(443));
    const everything = group('Everything', own);
    everything.addEgressRule(Peer.anyIpv4(), Port.allTraffic());
    everything.addEgressRule(Peer.anyIpv6(), Port.allTraffic());
  }
  {
    // A group that is added late gets its rules in the order in which they were allowed.
    const group = setup('edges-added-late');
    const one = group('One'), two = group('Two', closed), three = group('Three', closed);
    const front = new Connections({ securityGroups: [one] });
    const back = new Connections({ securityGroups: [two], peer: Peer.prefixList('pl-1') });
    front.allowInternally(Port.udp(1));
    front.allowFrom(back, Port.allIcmp(), 'Back');
    back.allowFrom(Peer.prefixList('pl-2'), Port.tcp(2));
    back.allowTo(front, Port.tcp(3));
    front.allowFrom(front, Port.tcp(4));
    front.addSecurityGroup(two);
    back.addSecurityGroup(three, one);
    front.addSecurityGroup(three);
    front.allowTo(back, Port.tcp(5));
    front.addSecurityGroup(three);
  }
});

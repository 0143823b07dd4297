'use strict';
// Load balancers in nested scopes, with default ids, several at once, changed after the fact.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const route53 = require('aws-cdk-lib/aws-route53');
const route53targets = require('aws-cdk-lib/aws-route53-targets');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const defaultAction = elbv2.ListenerAction.fixedResponse(200);
const { ListenerAction, ListenerCondition } = elbv2;

class Fleet extends cdk.Resource {
  constructor(scope, id, vpc) {
    super(scope, id);
    this.connections = new ec2.Connections({
      securityGroups: [new ec2.SecurityGroup(this, 'One', { vpc }), new ec2.SecurityGroup(this, 'Two', { vpc, allowAllOutbound: false })],
    });
  }
  attachToApplicationTargetGroup(group) {
    group.registerConnectable(this);
    return { targetType: elbv2.TargetType.IP };
  }
}

program(__filename, app => {
  const nested = new cdk.Stack(app, 'nested-load-balancers');
  const vpc = network(nested);
  const front = new Construct(new Construct(nested, 'Web-Site'), 'Front');
  const lb = new elbv2.ApplicationLoadBalancer(front, 'Default', { vpc });
  const listener = lb.addListener('Http', { port: 80 });
  const group = listener.addTargets('Default', { port: 8080, targets: [new Fleet(front, 'Fleet', vpc)] });
  const resource = new elbv2.ApplicationLoadBalancer(front, 'Second', { vpc });
  resource.addListener('Listener', { port: 80, defaultTargetGroups: [group] });
  lb.connections.allowTo(resource, ec2.Port.tcp(80), 'From one to the other');
  resource.connections.allowInternally(ec2.Port.udp(53));
  resource.connections.allowFrom(lb, ec2.Port.allTraffic());

  const replaced = new cdk.Stack(app, 'replaced-actions');
  const where = network(replaced);
  const other = new elbv2.ApplicationLoadBalancer(replaced, 'LB', { vpc: where, internetFacing: true });
  const http = other.addListener('Http', { port: 80 });
  const first = http.addTargets('First', { port: 80, targets: [new Fleet(replaced, 'Fleet', where)] });
  http.addTargets('Second', { port: 80 });
  http.addAction('Redirect', { action: ListenerAction.redirect({ port: '443', protocol: 'HTTPS' }) });
  first.addTarget(new Fleet(replaced, 'Later', where));
  const waiting = new cdk.CfnResource(replaced, 'Waiting', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  waiting.node.addDependency(first.loadBalancerAttached);
  http.addAction('Rule', {
    priority: 5, conditions: [ListenerCondition.pathPatterns(['/a'])], action: ListenerAction.forward([first]),
  });

  const known = new cdk.Stack(app, 'known-region', { env: { account: '123456789012', region: 'eu-central-1' } });
  const here = network(known);
  const zone = new route53.PrivateHostedZone(known, 'Zone', { zoneName: 'internal.', vpc: here });
  zone.addVpc(ec2.Vpc.fromVpcAttributes(known, 'Other', { vpcId: 'vpc-other', availabilityZones: ['eu-central-1a'] }));
  const nlb = new elbv2.NetworkLoadBalancer(known, 'Nlb', { vpc: here, ipAddressType: elbv2.IpAddressType.DUAL_STACK });
  const listening = nlb.addListener('Tcp', { port: 5432 });
  listening.addTargets('Database', { port: 5432, targets: [new targets.IpTarget('10.0.0.9', 5433)] });
  nlb.addSecurityGroup(new ec2.SecurityGroup(known, 'Extra', { vpc: here }));
  nlb.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(5432));
  new route53.ARecord(known, 'Record', {
    zone, recordName: 'db', target: route53.RecordTarget.fromAlias(new route53targets.LoadBalancerTarget(nlb)),
  });
  new route53.ARecord(known, 'Weighted', {
    zone, recordName: 'w', target: route53.RecordTarget.fromIpAddresses('10.0.0.1'), weight: 30,
  });
  new route53.ARecord(known, 'Regional', {
    zone, recordName: 'r', target: route53.RecordTarget.fromIpAddresses('10.0.0.1'), region: 'eu-central-1',
  });
  new route53.ARecord(known, 'Multi', {
    zone, recordName: 'm', target: route53.RecordTarget.fromIpAddresses('10.0.0.1'), multiValueAnswer: true, setIdentifier: 'one',
  });
  new acm.Certificate(known, 'Wildcard', {
    domainName: '*.example.com', subjectAlternativeNames: ['example.com', '*.api.example.com'],
    validation: acm.CertificateValidation.fromDns(route53.HostedZone.fromHostedZoneId(known, 'ById', 'Z1')),
  });

  const some = new cdk.Stack(app, 'imported-some');
  const net = network(some);
  const existing = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(some, 'Nlb', {
    loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/net/mine/50dc6c495c0c9188',
    loadBalancerSecurityGroups: ['sg-1', 'sg-2'],
    vpc: net,
  });
  existing.connections.allowFromAnyIpv4(ec2.Port.tcp(22));
  const target = elbv2.NetworkTargetGroup.fromTargetGroupAttributes(some, 'Group', {
    targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/mine/73e2d6bc24d8a067',
  });
  existing.addListener('Ssh', { port: 22, defaultTargetGroups: [target] });
  const bare = elbv2.ApplicationListener.fromApplicationListenerAttributes(some, 'Listener', {
    listenerArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/mine/50dc6c495c0c9188/f2f7dc8efc522ab2',
    securityGroup: ec2.SecurityGroup.fromSecurityGroupId(some, 'Fixed', 'sg-3', { mutable: false }),
  });
  const mine = new elbv2.ApplicationTargetGroup(some, 'Mine', {
    vpc: net, protocol: elbv2.ApplicationProtocol.HTTP, targets: [new Fleet(some, 'Fleet', net)],
  });
  bare.addAction('Action', {
    priority: 50000, conditions: [ListenerCondition.hostHeaders(['x.example.com'])],
    action: ListenerAction.weightedForward([{ targetGroup: mine, weight: 1 }]),
  });
  bare.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(443));
  const balancer = new elbv2.ApplicationLoadBalancer(some, 'Unnamed', {
    vpc: net, securityGroup: ec2.SecurityGroup.fromSecurityGroupId(some, 'Existing', 'sg-4'), internetFacing: true,
  });
  balancer.addListener('Http', { port: 80, defaultAction });
});
